import { type Diagnostic, type JsonPointer, parseYaml, type SourceFile } from "@keelson/core";
import { error, type Finding, warning } from "../config/finding.ts";
import { isMapping } from "../is-mapping.ts";

/** Whoever has one of these needs nothing else (client-go, clientcmd/api/v1 types, AuthInfo). */
const credentials = ["token", "password", "client-key-data", "client-certificate-data"];

/** The committed kubeconfig: one that clients read, whose names resolve, and without credentials. */
export function checkKubeconfig(source: SourceFile): readonly Diagnostic[] {
  const { documents, diagnostics } = parseYaml(source);
  const [document] = documents;
  if (document === undefined) return diagnostics.length > 0 ? diagnostics : [{ ...invalid("", "The file is empty."), ...nowhere(source) }];
  const { value } = document;
  const found = isMapping(value) ? judge(value) : [invalid("", "This is no mapping with kind: Config.")];
  return [
    ...diagnostics,
    ...found.map(({ aspect, ...words }) => ({ ...words, file: source.name, range: document.rangeOf(words.path, aspect) })),
  ];
}

function judge(kubeconfig: Readonly<Record<string, unknown>>): readonly Finding[] {
  const named = {
    clusters: namesOf(kubeconfig["clusters"]),
    contexts: namesOf(kubeconfig["contexts"]),
    users: namesOf(kubeconfig["users"]),
  };
  const { kind, "current-context": current } = kubeconfig;
  const lost = (path: JsonPointer, name: unknown, among: readonly unknown[]): readonly Finding[] =>
    among.includes(name) ? [] : [invalid(path, "There is no entry of this name.")];
  return [
    ...(kind === "Config" ? [] : [invalid("/kind", "The kind of a kubeconfig is Config.")]),
    ...(current === undefined || current === "" ? [] : lost("/current-context", current, named.contexts)),
    ...listOf(kubeconfig["contexts"]).flatMap((entry, index) => {
      const context = mappingIn(entry, "context");
      const path = `/contexts/${index}/context`;
      return [...lost(`${path}/cluster`, context["cluster"], named.clusters), ...lost(`${path}/user`, context["user"], named.users)];
    }),
    ...listOf(kubeconfig["clusters"]).flatMap((entry, index) => {
      if (mappingIn(entry, "cluster")["insecure-skip-tls-verify"] !== true) return [];
      const path = `/clusters/${index}/cluster/insecure-skip-tls-verify`;
      const message = "An edit took away a safeguard. Whoever stands between a client and the API could read and change everything.";
      return [warning({ code: "customised-unsafe", path, message, hint: "Remove it: deploy-cluster adds the certificate authority." })];
    }),
    ...listOf(kubeconfig["users"]).flatMap((entry, index) => {
      const user = mappingIn(entry, "user");
      return credentials
        .filter((key) => user[key] !== undefined && user[key] !== null && user[key] !== "")
        .map((key) => {
          const message = `The kubeconfig among the artifacts holds credentials (${key}), and artifacts are committed.`;
          const hint = "Take them out and withdraw them; deploy-cluster and connect-cluster hand out short-lived ones.";
          return error({ code: "kubeconfig-with-credentials", path: `/users/${index}/user/${key}`, message, hint, aspect: "key" });
        });
    }),
  ];
}

function namesOf(list: unknown): readonly unknown[] {
  return listOf(list).map((entry) => (isMapping(entry) ? entry["name"] : undefined));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function mappingIn(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const inner = isMapping(value) ? value[key] : null;
  return isMapping(inner) ? inner : {};
}

function nowhere(source: SourceFile): Pick<Diagnostic, "file" | "range"> {
  return { file: source.name, range: null };
}

function invalid(path: JsonPointer, message: string): Finding {
  return error({ code: "kubeconfig-not-valid", path, message, hint: "Restore it as render writes it." });
}
