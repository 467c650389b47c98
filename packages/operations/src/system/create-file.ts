import { rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Refused } from "@keelson/core";

/** Writes a file that is not there yet; nothing is written over, and no link is followed. Throws Refused. */
export async function createFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: "wx", mode: 0o644 });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const options = { subjects: [path], cause: error };
    if (reason === "EEXIST") throw new Refused("file-exists", `${path} is there already, so nothing is written.`, options);
    if (reason === "ENOENT" || reason === "ENOTDIR") {
      throw new Refused("folder-missing", `There is no folder ${dirname(path)} to write ${path} to.`, options);
    }
    // Only what this call made itself can be half-written here.
    if (reason === "ENOSPC" || reason === "EDQUOT" || reason === "EIO") await rm(path, { force: true }).catch(() => undefined);
    throw new Refused("file-not-written", `${path} cannot be written: ${reason}.`, options);
  }
}
