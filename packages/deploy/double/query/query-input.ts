/** A form-encoded request of the query protocol. Lists are flattened into names: `Tags.member.2.Key` or EC2's `Filter.1.Value.3`. */
export interface QueryInput {
  readonly action: string;
  /** The value of one member; an empty one counts as absent. */
  text(name: string): string | undefined;
  /** The value of one member as it was sent, empty or not. */
  exact(name: string): string | undefined;
  flag(name: string): boolean;
  /** The entries of a list of texts, by index. */
  texts(list: string): readonly string[];
  /** The entries of a list of structures, by index. */
  structures(list: string): readonly QueryInput[];
  /** Whether any member of that name or below it was sent with a value. */
  has(name: string): boolean;
}

/** `separator` stands between the list's name and the index: `.member.` in the query protocol, `.` in EC2's. */
export function queryInput(form: URLSearchParams, separator: ".member." | "."): QueryInput {
  const indices = (list: string): number[] => {
    const prefix = `${list}${separator}`;
    const found = [...form.keys()].filter((key) => key.startsWith(prefix)).map((key) => Number.parseInt(key.slice(prefix.length), 10));
    return [...new Set(found)].filter((index) => Number.isInteger(index)).sort((one, other) => one - other);
  };
  const text = (name: string): string | undefined => form.get(name) || undefined;
  return {
    action: form.get("Action") ?? "",
    text,
    exact: (name) => form.get(name) ?? undefined,
    flag: (name) => text(name) === "true",
    texts: (list) => indices(list).map((index) => form.get(`${list}${separator}${index}`) ?? ""),
    structures: (list) =>
      indices(list).map((index) => {
        const prefix = `${list}${separator}${index}.`;
        const inner = [...form]
          .filter(([key]) => key.startsWith(prefix))
          .map(([key, value]): [string, string] => [key.slice(prefix.length), value]);
        return queryInput(new URLSearchParams(inner), separator);
      }),
    has: (name) => [...form].some(([key, value]) => value !== "" && (key === name || key.startsWith(`${name}.`))),
  };
}
