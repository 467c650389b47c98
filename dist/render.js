import { h as planReady } from "./chunks/core.js";
import { n as renderClusterFile, r as chooseSource } from "./chunks/config.js";
import { s as systemPorts } from "./chunks/system.js";
import { a as defineAction, n as runAction, r as readPullRequest } from "./chunks/runner.js";
// packages/operations/src/picture/cluster-picture.ts
function clusterPicture(model) {
	const { config, subnets, nodeCount } = model;
	const spread = subnets.length === 1 ? "" : ` over ${subnets.length} zones`;
	const workers = `${nodeCount.workers} workers${spread}<br/>${config.workerInstanceType}`;
	const zones = subnets.flatMap((subnet, index) => [
		`  subgraph zone${index}["${subnet.availabilityZone}<br/>${subnet.instanceCIDR}"]`,
		...index === model.controllerSubnet ? [`    controller["controller<br/>${config.controllerInstanceType}<br/>${model.apiServer.controllerIP}"]`, "    etcd[(\"etcd volume\")]"] : [],
		`    workers${index}["${workers}"]`,
		"  end"
	]);
	return [
		"```mermaid",
		...[
			"flowchart LR",
			`  name(["${model.apiServer.host}"]) --> controller`,
			...zones,
			"  controller --- etcd",
			...subnets.map((_, index) => `  workers${index} --> controller`)
		],
		"```"
	].join("\n");
}
// actions/render/src/compare-with-base.ts
async function compareWithBase(change) {
	const { base, source, artifacts, isPullRequest } = change;
	if (base === "none" || base === "auto" && !isPullRequest) return {
		plan: null,
		grade: null,
		because: null
	};
	const { planChange } = await import("./chunks/plan-change.js");
	const planned = await planChange({
		source,
		artifacts,
		base: base === "auto" ? "merge" : { commit: base },
		folder: process.cwd()
	});
	return planned.plan === null ? planned : {
		...planned,
		because: null
	};
}
// actions/render/src/definition.ts
const definition = defineAction({
	name: "render",
	title: "Render a cluster",
	description: "Render cluster.yaml into the CloudFormation template and node configs that a deployment uses, without any credential",
	hasPost: false,
	inputs: {
		cluster: {
			type: "path",
			description: "The cluster.yaml to render, cluster.yaml when neither it nor artifacts is given; not with artifacts.",
			example: "clusters/production/cluster.yaml"
		},
		artifacts: {
			type: "path",
			description: "A committed folder of artifacts in place of a cluster.yaml: it is checked as it is, and copied to output-dir.",
			example: "rendered"
		},
		manifests: {
			type: "list",
			description: "Files or folders of the manifests that will be applied, one per line; their digest becomes part of the artifacts.",
			example: "manifests"
		},
		dns: {
			type: "path",
			description: "The mapping of names to Services; its digest becomes part of the artifacts.",
			example: "dns.yaml"
		},
		versions: {
			type: "path",
			description: "A version table that replaces the built-in one; not with artifacts.",
			example: "versions.json"
		},
		"output-dir": {
			type: "path",
			description: "The folder that the artifacts are written to.",
			default: "rendered",
			example: "rendered"
		},
		base: {
			type: "text",
			description: "The commit that the change is compared with: auto is the pull request's base (check out with fetch-depth: 2), none compares with nothing, anything else names a commit.",
			default: "auto",
			example: "origin/main"
		},
		review: {
			type: "choice",
			choices: ["auto", "never"],
			description: "Whether digest and grade are recorded as a check run on the pull request's head commit, for the deployment to read.",
			default: "auto",
			example: "never"
		},
		comment: {
			type: "choice",
			choices: ["auto", "never"],
			description: "Whether the report is also written as a comment on the pull request.",
			default: "auto",
			example: "never"
		},
		"github-token": {
			type: "text",
			description: "The token that writes the comment (pull-requests: write) and the check run (checks: write); without one there is neither.",
			default: "${{ github.token }}",
			example: "${{ github.token }}",
			secret: true
		}
	},
	outputs: {
		artifacts: { description: "The folder of the artifacts." },
		template: { description: "The path of the CloudFormation template." },
		digest: { description: "The digest of all artifacts, which a deployment can require." },
		grade: { description: "What the change does to the cluster: none, rolling, outage or data-loss; empty when it was compared with nothing." },
		customised: { description: "The artifacts that were edited by hand, one per line; empty when none was." }
	}
});
// actions/render/src/main.ts
await runAction(definition, async (inputs, context) => {
	const source = chooseSource({
		...inputs,
		mapping: inputs.dns
	});
	const { artifacts, diagnostics } = await renderClusterFile({
		source,
		outputDir: inputs["output-dir"]
	}, systemPorts(context));
	const { model, digest, customised } = artifacts;
	const { versions } = model;
	const pullRequest = readPullRequest();
	const { plan, grade, because } = await compareWithBase({
		base: inputs.base,
		source,
		artifacts,
		isPullRequest: pullRequest !== null
	});
	if (plan !== null) context.reporter.emit(planReady(plan));
	const token = inputs["github-token"];
	const isRecorded = pullRequest !== null && inputs.review === "auto" && token !== "";
	return {
		title: `Rendered cluster ${model.stackName}${customised.length === 0 ? "" : ", customised"}`,
		diagnostics,
		outputs: {
			artifacts: inputs["output-dir"],
			template: `${inputs["output-dir"]}/stack-template.json`,
			digest,
			grade: grade ?? "",
			customised: customised.join("\n")
		},
		facts: [
			{
				name: "Grade",
				value: grade ?? (because === null ? "" : `not known: ${because}`)
			},
			{
				name: "Cluster",
				value: `${model.stackName} in ${model.region}`
			},
			{
				name: "API",
				value: model.apiServer.url
			},
			{
				name: "Nodes",
				value: `${model.nodeCount.controllers} controller, ${model.nodeCount.workers} workers`
			},
			{
				name: "Kubernetes",
				value: versions.kubernetes
			},
			{
				name: "Flatcar",
				value: versions.flatcar ?? `newest of ${model.config.releaseChannel}`
			},
			{
				name: "Customised",
				value: customised.join(", ")
			},
			{
				name: "Digest",
				value: digest
			}
		].filter(({ value }) => value !== ""),
		sections: [clusterPicture(model)],
		comment: inputs.comment === "never" || token === "" ? void 0 : {
			token,
			target: model.stackName
		},
		review: isRecorded ? {
			token,
			cluster: model.stackName,
			review: {
				digest,
				grade
			}
		} : void 0
	};
});
export {};
