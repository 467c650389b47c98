import { constants } from "node:fs";
import { chmod, type FileHandle, mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { InvalidInput, Refused } from "@keelson/core";
import { type FileProblem, type Files, fileDiagnostic } from "./files.ts";

/** More than any cluster, manifest or artifact has. */
const largestFile = 4 * 1024 * 1024;

/** Milliseconds that the writer of a pipe may be silent, and between two looks. */
const [pipePatience, pipeInterval] = [10_000, 20];

/** The file system. */
export const nodeFiles: Files = {
  async readText(path, within) {
    try {
      if (within !== undefined && !(await realpath(path)).startsWith(`${await realpath(within)}${sep}`))
        return { problem: "file-outside-folder" };
      // Without waiting for somebody to write into a pipe: a pipe that nobody writes into is an empty file.
      const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
      try {
        const facts = await handle.stat();
        if (facts.isDirectory()) return { problem: "file-is-directory" };
        if (facts.size > largestFile) return { problem: "file-too-large" };
        return await readBounded(handle);
      } finally {
        await handle.close();
      }
    } catch (error) {
      return { problem: toProblem(error) };
    }
  },
  async listFiles(folder) {
    try {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const found = await Promise.all(
        entries.map(async (entry) => {
          const path = join(entry.parentPath, entry.name);
          return entry.isFile() || (entry.isSymbolicLink() && (await isFileAt(path))) ? [relative(folder, path)] : [];
        }),
      );
      return found.flatMap((paths) => paths.map((path) => path.split(sep).join("/"))).toSorted();
    } catch (error) {
      throw new InvalidInput([fileDiagnostic(folder, toProblem(error))], { cause: error });
    }
  },
  async isFolder(path) {
    const facts = await stat(path).catch(() => null);
    return facts?.isDirectory() ?? false;
  },
  async writeText(path, text, mode = 0o644) {
    const draft = `${path}.${process.pid}.draft`;
    try {
      await mkdir(dirname(path), { recursive: true });
      // What lies there from a run that was killed could have another mode, or be a link to somewhere else.
      await rm(draft, { force: true });
      await writeFile(draft, text, { mode, flag: "wx" });
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw notWritten(path, error);
    }
  },
  async makePrivateFolder(path) {
    try {
      await mkdir(dirname(path), { recursive: true });
      await mkdir(path, { recursive: true, mode: 0o700 });
      await chmod(path, 0o700);
    } catch (error) {
      throw notWritten(path, error);
    }
  },
};

function notWritten(path: string, error: unknown): Refused {
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new Refused("file-not-written", `${path} cannot be written: ${reason}.`, { subjects: [path], cause: error });
}

/** Devices and pipes have no size to be asked for, and some of them no end. */
async function readBounded(handle: FileHandle): Promise<{ readonly text: string } | { readonly problem: FileProblem }> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const part = new Uint8Array(65_536);
  let text = "";
  for (let length = 0; length <= largestFile;) {
    const bytesRead = await readPart(handle, part);
    if (bytesRead === 0) return { text: text + decoder.decode() };
    length += bytesRead;
    text += decoder.decode(part.subarray(0, bytesRead), { stream: true });
  }
  return { problem: "file-too-large" };
}

/** How many bytes came: none at the end. The writer of a pipe may be slower than its reader, but not for ever. */
async function readPart(handle: FileHandle, part: Uint8Array): Promise<number> {
  for (let left = pipePatience / pipeInterval; ; left -= 1) {
    try {
      return (await handle.read(part, 0, part.length, null)).bytesRead;
    } catch (error) {
      if (left <= 0 || !(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
      await setTimeout(pipeInterval);
    }
  }
}

async function isFileAt(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null);
  return facts?.isFile() ?? false;
}

function toProblem(error: unknown): FileProblem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "file-missing";
  return code === "EISDIR" ? "file-is-directory" : "file-unreadable";
}
