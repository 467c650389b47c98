import { readFileSync } from "node:fs";
import { bootStepsOf } from "@keelson/deploy/double";
import { expect, test } from "vitest";

interface NodeConfig {
  readonly storage: { readonly files: readonly { readonly path: string; readonly contents: { readonly source: string } }[] };
}

/** The scripts of the example's node by their path. */
function scriptsOf(role: string): ReadonlyMap<string, string> {
  const file = new URL(`../../examples/minecraft/rendered/userdata/${role}.ign.json`, import.meta.url);
  const { storage } = JSON.parse(readFileSync(file, "utf8")) as NodeConfig;
  return new Map(
    storage.files
      .filter(({ contents: { source } }) => source.startsWith("data:,"))
      .map(({ path, contents: { source } }) => [path, decodeURIComponent(source.slice("data:,".length))]),
  );
}

test.each(["controller", "worker"] as const)("fake machines boot by the steps of a rendered %s, and say what its scripts say", (role) => {
  const scripts = scriptsOf(role);
  const [, steps = ""] = /^STEPS=\((.*)\)$/m.exec(scripts.get("/opt/bin/keelson-lib.sh") ?? "") ?? [];
  const fake = bootStepsOf(role, { instanceId: "ID", zone: "ZONE", privateAddress: "ADDRESS", userData: null });
  expect(fake.map(({ name }) => name)).toEqual(steps.split(" "));
  for (const { name, result } of fake) {
    const said = [...(scripts.get(`/opt/bin/keelson-${name}`) ?? "").matchAll(/\bsay (?:'([^']*)'|"([^"]*)")/g)].map(
      ([, plain, quoted]) => plain ?? quoted ?? "",
    );
    // What a script puts in place of a variable may be anything.
    const patterns = said.map((text) =>
      text.split(/\$\{?#?[A-Za-z_]+(?:\[@\]\})?\}?/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)),
    );
    expect(
      patterns.some((parts) => new RegExp(`^${parts.join(".+")}$`).test(result)),
      `${name}: ${result}`,
    ).toBe(true);
  }
});
