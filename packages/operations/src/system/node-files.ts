import { mkdir, open, readdir, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { FileProblem, Files } from "./files.ts";

/** More than any cluster, manifest or artifact has. */
const largestFile = 4 * 1024 * 1024;

/** The file system. */
export const nodeFiles: Files = {
  async readText(path) {
    try {
      const handle = await open(path, "r");
      try {
        const facts = await handle.stat();
        if (facts.isDirectory()) return { problem: "file-is-directory" };
        if (facts.size > largestFile) return { problem: "file-too-large" };
        const bytes = await handle.readFile();
        return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
      } finally {
        await handle.close();
      }
    } catch (error) {
      return { problem: toProblem(error) };
    }
  },
  async listFiles(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    return paths.map((path) => path.split(sep).join("/")).toSorted();
  },
  async isFolder(path) {
    const facts = await stat(path).catch(() => null);
    return facts?.isDirectory() ?? false;
  },
  async writeText(path, text, mode = 0o644) {
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}.draft`;
    await writeFile(draft, text, { mode });
    await rename(draft, path);
  },
};

function toProblem(error: unknown): FileProblem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "file-missing";
  return code === "EISDIR" ? "file-is-directory" : "file-unreadable";
}
