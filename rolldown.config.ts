import { fileURLToPath } from "node:url";
import { minify } from "rolldown/utils";
import { defineConfig, type Plugin } from "rolldown";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Dependencies go into files of their own, one per package that is loaded lazily, so that their names never change. */
const vendors = [
  { name: "vendor-yaml", test: /node_modules\/yaml\// },
  { name: "vendor-x509", test: /node_modules\/(@peculiar|reflect-metadata|tsyringe|asn1js|pvtsutils|pvutils|tslib)\// },
  { name: "vendor-cloudformation", test: /node_modules\/@aws-sdk\/client-cloudformation\// },
  { name: "vendor-ec2", test: /node_modules\/@aws-sdk\/client-ec2\// },
  { name: "vendor-ssm", test: /node_modules\/@aws-sdk\/client-ssm\// },
  { name: "vendor-route-53", test: /node_modules\/@aws-sdk\/(client-route-53|middleware-sdk-route53)\// },
  { name: "vendor-aws", test: /node_modules\/(@aws-sdk|@smithy|@aws-crypto|@aws|bowser|fast-xml-parser|strnum)\// },
  { name: "vendor-github", test: /node_modules\/(@octokit|@actions\/(github|http-client)|undici|before-after-hook|universal-user-agent|tunnel)\// },
];

/** What we wrote stays readable in dist; what others wrote is only a download, and is made small. */
function minifyVendors(): Plugin {
  return {
    name: "minify-vendors",
    async renderChunk(code, chunk) {
      if (!chunk.fileName.startsWith("chunks/vendor-")) return null;
      return { code: (await minify(chunk.fileName, code, { module: true })).code };
    },
  };
}

export default defineConfig({
  cwd: root,
  input: {
    render: "actions/render/src/main.ts",
    "deploy-cluster": "actions/deploy-cluster/src/main.ts",
    "apply-manifests": "actions/apply-manifests/src/main.ts",
    "publish-dns": "actions/publish-dns/src/main.ts",
    post: "actions/deploy-cluster/src/post.ts",
    cli: "packages/cli/src/main.ts",
  },
  platform: "node",
  resolve: { mainFields: ["module", "main"], conditionNames: ["module", "import", "node", "default"] },
  // These packages declare no sideEffects, but importing them does nothing: what is not used of them (undici, OIDC) is left out.
  treeshake: { moduleSideEffects: (id) => !/node_modules\/(@actions|undici|@octokit)\//.test(id) },
  plugins: [minifyVendors()],
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    advancedChunks: { groups: vendors },
    legalComments: "none",
  },
});
