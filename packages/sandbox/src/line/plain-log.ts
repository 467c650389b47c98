/** The runner's commands as a person reads them: group names as headings, masks and ends left out, annotations as their text. */
export function toPlainLog(): (line: string) => string | null {
  return (line) => {
    const command = /^::([a-z-]+)(?: [^:]*(?:::?(?!:)[^:]*)*)?::(.*)$/.exec(line);
    if (command === null) return line;
    const [, name, text = ""] = command;
    switch (name) {
      case "add-mask":
      case "endgroup":
      case "debug":
      case "error":
      case "warning":
      case "notice":
        return null;
      case "group":
        return `${text}:`;
      default:
        return text;
    }
  };
}
