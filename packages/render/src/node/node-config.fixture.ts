import type { ClusterConfig } from "../config/cluster-config.ts";
import type { ClusterModel } from "../model/cluster-model.ts";
import { secretsOf } from "../model/secrets-of.ts";
import { modelOf } from "../stack/model.fixture.ts";
import { fromDataUrl } from "./ignition/data-url.ts";
import type { IgnitionConfig, IgnitionUnit } from "./ignition/ignition-config.ts";

/** The texts and units of a rendered node config, by path and by name. */
interface ReadNodeConfig {
  readonly config: IgnitionConfig;
  readonly texts: ReadonlyMap<string, string>;
  readonly scripts: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, IgnitionUnit>;
}

export function readNodeConfig(nodeConfig: string): ReadNodeConfig {
  // Rendered by the code under test; what it holds is what the tests assert.
  const config = JSON.parse(nodeConfig) as IgnitionConfig;
  const texts = new Map(config.storage.files.flatMap(({ path, contents }) => withText(path, fromDataUrl(contents.source))));
  return {
    config,
    texts,
    scripts: new Map([...texts].filter(([path]) => path.startsWith("/opt/bin/"))),
    units: new Map((config.systemd?.units ?? []).map((unit) => [unit.name, unit])),
  };
}

function withText(path: string, text: string | null): [string, string][] {
  return text === null ? [] : [[path, text]];
}

/** What Fn::Sub makes of user data, and the variables of its stack.env. */
export function substituteStack(
  userData: string,
  values: Readonly<Record<string, string>>,
): { text: string; stackEnv: Readonly<Record<string, string>> } {
  const text = userData.replaceAll(/\$\{([^}]*)\}/g, (whole, name: string) => values[name] ?? whole);
  const outer = JSON.parse(text) as IgnitionConfig;
  const file = outer.storage.files.find(({ path }) => path === "/etc/keelson/stack.env");
  const lines = (fromDataUrl(file?.contents.source ?? "") ?? "").trimEnd().split("\n");
  return { text, stackEnv: Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)])) };
}

/** A cluster as the renderer would decide it, with all of its secrets' names. */
export function nodeModel(overrides: Partial<ClusterConfig> = {}): ClusterModel {
  const model = modelOf(overrides);
  return { ...model, secrets: secretsOf(model.config) };
}
