import { relative } from "node:path";
import type { ReadableFiles } from "./files.ts";
import { runGit } from "./git.ts";

/** The files of a commit, by their paths as they are taken from a folder of the repository. */
export function commitFiles(commit: string, folder: string): ReadableFiles {
  /** Git takes `./` as the folder that it is run in, and `..` for what is above. */
  const pathOf = (path: string): string => `./${relative(folder, path)}`;
  const list = async (path: string): Promise<readonly string[]> => {
    const listed = await runGit(["ls-tree", "-z", "-r", "--name-only", commit, "--", pathOf(path)], folder);
    return "output" in listed ? listed.output.toString("utf8").split("\0").filter(Boolean) : [];
  };
  return {
    async readText(path) {
      if (!(await list(path)).includes(relative(folder, path))) return { problem: "file-missing" };
      const shown = await runGit(["show", `${commit}:${pathOf(path)}`], folder);
      if ("problem" in shown) return { problem: "file-unreadable" };
      return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(shown.output) };
    },
    async listFiles(path) {
      return (await list(path)).map((name) => relative(path, name));
    },
    async isFolder(path) {
      const found = await list(path);
      return found.length > 0 && !found.includes(relative(folder, path));
    },
  };
}
