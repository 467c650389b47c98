import { exportCredentials } from "@keelson/operations/export-credentials";
import { systemPorts } from "@keelson/operations/system-ports";
import type { Command, CommandValues } from "../command.ts";
import { durationOf, requiredText } from "../read-values.ts";
import { WrongUsage } from "../wrong-usage.ts";

export const kubeconfig: Command = {
  name: "kubeconfig",
  usage: "kubeconfig NAME --region REGION [--kubeconfig FILE | --output DIR]",
  description:
    "Writes a kubeconfig with a short-lived administrator certificate for a running cluster, known by its name and region alone. Whoever may read the cluster's ca.key in Parameter Store can do this.",
  positionals: { min: 1, max: 1 },
  options: {
    region: { type: "string", description: "the cluster's region (required)" },
    kubeconfig: { type: "string", description: "where the kubeconfig is written (default kubeconfig)" },
    output: { type: "string", description: "a folder for credentials/ with the parts, and a kubeconfig" },
    "credential-ttl": { type: "string", description: "how long the certificate is valid", default: "12h" },
  },
  async run(values, context) {
    const [name = ""] = values.positionals;
    const exported = await exportCredentials(
      { name, region: requiredText(values, "region"), credentialLifetime: durationOf(values, "credential-ttl"), target: targetOf(values) },
      systemPorts({ ...context, mask: () => undefined }),
    );
    const { cluster, files, validUntil } = exported;
    const end = new Date(validUntil).toISOString();
    return {
      diagnostics: [],
      facts: [
        { name: "API", value: cluster.apiServer.url },
        { name: "kubeconfig", value: exported.kubeconfig },
        ...files.filter((path) => path !== exported.kubeconfig).map((path) => ({ name: "written", value: path })),
        { name: "valid until", value: end },
      ],
      json: { apiEndpoint: cluster.apiServer.url, kubeconfig: exported.kubeconfig, files, validUntil: end },
    };
  },
};

function targetOf(values: CommandValues): { readonly kubeconfig: string } | { readonly folder: string } {
  const [kubeconfigPath, folder] = [values.text("kubeconfig"), values.text("output")];
  if (kubeconfigPath !== null && folder !== null) throw new WrongUsage("Both --kubeconfig and --output are given: give one of them.");
  return folder === null ? { kubeconfig: kubeconfigPath ?? "kubeconfig" } : { folder };
}
