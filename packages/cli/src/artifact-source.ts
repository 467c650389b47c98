import { type ArtifactSource, chooseSource, type SourceChoice, sourceConflict } from "@keelson/operations/load-artifacts";
import type { CommandValues } from "./command.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** What a command line names: a cluster.yaml or a folder of artifacts. Throws WrongUsage when it names both. */
export function artifactSource(values: CommandValues, beside: Pick<SourceChoice, "manifests" | "mapping"> = {}): ArtifactSource {
  const [cluster = null] = values.positionals;
  const choice = { cluster, artifacts: values.text("artifacts"), versions: values.text("versions"), ...beside };
  const conflict = sourceConflict(choice);
  if (conflict !== null) throw new WrongUsage(conflict);
  return chooseSource(choice);
}
