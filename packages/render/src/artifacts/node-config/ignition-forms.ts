/** The form of a value in an Ignition config. */
export type IgnitionForm =
  | "text"
  | "number"
  | "flag"
  | { readonly list: IgnitionForm }
  | { readonly keys: Readonly<Record<string, IgnitionForm>>; readonly required: readonly string[] };

const texts: IgnitionForm = { list: "text" };
const owner = record({ id: "number", name: "text" });
const resource = record({
  source: "text",
  compression: "text",
  httpHeaders: { list: record({ name: "text", value: "text" }, "name") },
  verification: record({ hash: "text" }),
});
const node = { path: "text", overwrite: "flag", user: owner, group: owner } as const;
const partition = record({
  label: "text",
  number: "number",
  sizeMiB: "number",
  startMiB: "number",
  typeGuid: "text",
  guid: "text",
  wipePartitionEntry: "flag",
  shouldExist: "flag",
  resize: "flag",
});
const filesystem = {
  device: "text",
  format: "text",
  path: "text",
  wipeFilesystem: "flag",
  label: "text",
  uuid: "text",
  options: texts,
  mountOptions: texts,
} as const;
const clevis = record({
  tang: { list: record({ url: "text", thumbprint: "text" }, "url") },
  tpm2: "flag",
  threshold: "number",
  custom: record({ pin: "text", config: "text", needsNetwork: "flag" }),
});
const luks = {
  name: "text",
  device: "text",
  keyFile: resource,
  label: "text",
  uuid: "text",
  options: texts,
  wipeVolume: "flag",
  clevis,
} as const;
const user = {
  name: "text",
  passwordHash: "text",
  sshAuthorizedKeys: texts,
  uid: "number",
  gecos: "text",
  homeDir: "text",
  noCreateHome: "flag",
  primaryGroup: "text",
  groups: texts,
  noUserGroup: "flag",
  noLogInit: "flag",
  shell: "text",
  shouldExist: "flag",
  system: "flag",
} as const;

/** A whole config, as "Configuration Specification v3.3.0" of Ignition lists it. */
export const ignitionForm = record(
  {
    ignition: record(
      {
        version: "text",
        config: record({ merge: { list: resource }, replace: resource }),
        timeouts: record({ httpResponseHeaders: "number", httpTotal: "number" }),
        security: record({ tls: record({ certificateAuthorities: { list: resource } }) }),
        proxy: record({ httpProxy: "text", httpsProxy: "text", noProxy: texts }),
      },
      "version",
    ),
    kernelArguments: record({ shouldExist: texts, shouldNotExist: texts }),
    storage: record({
      disks: { list: record({ device: "text", wipeTable: "flag", partitions: { list: partition } }, "device") },
      raid: { list: record({ name: "text", level: "text", devices: texts, spares: "number", options: texts }, "name", "level", "devices") },
      filesystems: { list: record(filesystem, "device") },
      files: { list: record({ ...node, contents: resource, append: { list: resource }, mode: "number" }, "path") },
      directories: { list: record({ ...node, mode: "number" }, "path") },
      links: { list: record({ ...node, target: "text", hard: "flag" }, "path", "target") },
      luks: { list: record(luks, "name") },
    }),
    systemd: record({
      units: {
        list: record(
          {
            name: "text",
            enabled: "flag",
            mask: "flag",
            contents: "text",
            dropins: { list: record({ name: "text", contents: "text" }, "name") },
          },
          "name",
        ),
      },
    }),
    passwd: record({
      users: { list: record(user, "name") },
      groups: {
        list: record({ name: "text", gid: "number", passwordHash: "text", shouldExist: "flag", system: "flag" }, "name"),
      },
    }),
  },
  "ignition",
);

function record(keys: Readonly<Record<string, IgnitionForm>>, ...required: readonly string[]): IgnitionForm {
  return { keys, required };
}
