import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atFileEnd } from "./at-file-end.ts";

/** A folder that goes when the test file ends. */
export async function temporaryFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `keelson-${name}-`));
  atFileEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
