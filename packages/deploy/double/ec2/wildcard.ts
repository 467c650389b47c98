/** A value of a filter: `*` stands for any characters, `?` for one (EC2 user guide, "Listing and filtering using the CLI and API"). */
export function wildcard(value: string): (text: string) => boolean {
  const source = value
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const pattern = new RegExp(`^${source}$`, "s");
  return (text) => pattern.test(text);
}
