import { fileURLToPath } from "node:url";
import { minify } from "rolldown/utils";
import { licenseTexts } from "./scripts/build/licenses.ts";
import { defineConfig, type Plugin } from "rolldown";

const root = fileURLToPath(new URL(".", import.meta.url));

/** One file for each of our packages and each dependency that is loaded on its own, so that names stay and diffs can be read. */
const packages = ["core", "runner", "preview", "pki", "deploy", "apply", "dns"].map((name) => ({
  name,
  // What is loaded only when it is needed stays out of the file that is loaded always.
  test: new RegExp(`/packages/${name}/src/(?!.*-sdk\\.ts$)`),
  priority: name === "core" ? 60 : 10,
}));
/** Every file costs a start about a millisecond: what is always loaded together is one. */
const together = [
  {
    name: "config",
    test: /\/packages\/render\/src\/(config|versions|is-mapping|shape|artifacts\/artifact-paths)|\/operations\/src\/(load-artifacts|render-cluster-file|system\/read-source)/,
    priority: 42,
  },
  {
    name: "render",
    test: /\/packages\/render\/src\/(render-config|stack|node|model|access|artifacts\/(?!json\/|template\/|node-config\/|parse-|read-|edited-|embed-|check-))|\/fflate\//,
    priority: 41,
  },
  // Only somebody who edited artifacts needs what reads them, and only init what starts a file.
  { name: "artifacts", test: /\/packages\/render\/src\/artifacts\//, priority: 40 },
  { name: "starter", test: /\/packages\/render\/src\/starter\//, priority: 40 },
  { name: "system", test: /\/operations\/src\/system\/(?!run-credential-plugin)/, priority: 30 },
];
const clients = [
  "auto-scaling",
  "cloudformation",
  "ec2",
  "elastic-load-balancing",
  "elastic-load-balancing-v2",
  "route-53",
  "s3",
  "ssm",
  "sts",
].map((name) => ({
  name: `vendor-${name}`,
  test: new RegExp(`node_modules/@aws-sdk/client-${name}/`),
  priority: 20,
}));
const vendors = [
  { name: "vendor-yaml", test: /node_modules\/yaml\//, priority: 70 },
  { name: "vendor-reflect-metadata", test: /node_modules\/reflect-metadata\//, priority: 50 },
  { name: "vendor-x509", test: /node_modules\/(@peculiar|tsyringe|asn1js|pvtsutils|pvutils|tslib)\//, priority: 30 },
  {
    name: "vendor-aws",
    test: /node_modules\/(@aws-sdk\/(?!client-)|@smithy|@aws-crypto|@aws\/|bowser|fast-xml-parser|strnum)/,
    priority: 30,
  },
  {
    name: "vendor-github",
    test: /node_modules\/(@octokit|@actions\/(github|http-client)|undici|before-after-hook|universal-user-agent|tunnel)\//,
    priority: 30,
  },
];

/** What we wrote stays readable in dist; what others wrote is only a download, and is made small. */
function minifyVendors(): Plugin {
  return {
    name: "minify-vendors",
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk" || !chunk.fileName.startsWith("chunks/vendor-")) continue;
        chunk.code = (await minify(chunk.fileName, chunk.code, { module: true })).code;
      }
    },
  };
}

/** Who redistributes MIT, BSD and Apache code hands its notices on. */
function writeLicenses(): Plugin {
  return {
    name: "write-licenses",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
      this.emitFile({ type: "asset", fileName: "licenses.txt", source: licenseTexts(modules) });
    },
  };
}

export default defineConfig({
  cwd: root,
  input: {
    render: "actions/render/src/main.ts",
    "deploy-cluster": "actions/deploy-cluster/src/main.ts",
    "connect-cluster": "actions/connect-cluster/src/main.ts",
    "apply-manifests": "actions/apply-manifests/src/main.ts",
    "publish-dns": "actions/publish-dns/src/main.ts",
    "destroy-cluster": "actions/destroy-cluster/src/main.ts",
    post: "actions/deploy-cluster/src/post.ts",
    cli: "packages/cli/src/main.ts",
  },
  platform: "node",
  resolve: {
    mainFields: ["module", "main"],
    conditionNames: ["module", "import", "node", "default"],
    alias: { undici: `${root}scripts/build/node-fetch.ts` },
  },
  // These packages declare no sideEffects, but importing them does nothing: what is not used of them (undici, OIDC) is left out.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/(@actions|undici|@octokit)\//, sideEffects: false }] },
  plugins: [minifyVendors(), writeLicenses()],
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    codeSplitting: { groups: [...packages, ...together, ...clients, ...vendors] },
    // Docstrings stay in the sources, which every region names: they were a tenth of the archive.
    comments: { legal: false, jsdoc: false },
  },
});
