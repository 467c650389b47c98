import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licence texts of the packages that these modules come from, each text once, as `licenses.txt` carries them. */
export function licenseTexts(modules: Iterable<string>): string {
  const roots = new Set([...modules].flatMap((id) => packageRoot(id) ?? []));
  const byText = new Map<string, string[]>();
  for (const root of [...roots].toSorted((a, b) => (a < b ? -1 : 1))) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, string>;
    const file = readdirSync(root).find((each) => /^licen[cs]e(\.|$)/i.test(each));
    const text =
      file === undefined ? `Licence: ${license ?? "not stated"}` : readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n").trim();
    byText.set(text, [...(byText.get(text) ?? []), `${name ?? root} ${version ?? ""}`.trim()]);
  }
  const parts = [...byText].map(([text, packages]) => `${packages.join("\n")}\n\n${text}`);
  return `Parts of the files in this folder come from these packages.\n\n${parts.join(`\n\n${"=".repeat(80)}\n\n`)}\n`;
}

/** The folder of the package that a module lies in; null for our own. */
function packageRoot(id: string): string | null {
  const inside = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id.replace(/^\0/, ""))?.[1];
  return inside !== undefined && existsSync(join(inside, "package.json")) ? inside : null;
}
