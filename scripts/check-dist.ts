// Proves that the committed dist/ is what a fresh build makes, byte for byte, and within its size.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));
const committed = join(root, "dist");
const fresh = mkdtempSync(join(tmpdir(), "keelson-dist-"));
const sizeLimit = 600 * 1024;

const filesOf = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );

try {
  const built = spawnSync("rolldown", ["--config", join(root, "rolldown.config.ts"), "--dir", fresh], { cwd: root, encoding: "utf8" });
  if (built.status !== 0) console.error(built.stdout + built.stderr);
  const [ours, theirs] = [filesOf(committed), filesOf(fresh)];
  const names = [...new Set([...ours.keys(), ...theirs.keys()])];
  const differing = names.filter((name) => ours.get(name)?.equals(theirs.get(name) ?? Buffer.alloc(0)) !== true);
  for (const name of differing) console.error(`dist/${name} is not what a fresh build makes: run npm run build and commit it`);
  const size = gzipSync(Buffer.concat([...ours.values()]), { level: 9 }).length;
  console.log(`dist/: ${names.length} files, ${Math.round(size / 1024)} KiB compressed (bar: ${sizeLimit / 1024} KiB)`);
  const failed = differing.length + (size > sizeLimit ? 1 : 0) + (built.status === 0 ? 0 : 1);
  console.log(`${names.length - differing.length} passed, ${failed} failed, 0 skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
