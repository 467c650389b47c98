import { X as InvalidInput } from "./core.js";
import { r as gradePlan, t as planStack } from "./preview.js";
import { i as loadArtifacts, z as artifactPaths } from "./config.js";
import { t as noteOnGrade } from "./note-on-grade.js";
import { n as mergeBaseCommit, r as namedCommit, t as commitFiles } from "./system.js";
// packages/operations/src/plan-change.ts
async function planChange(change) {
	const { source, artifacts, base, folder } = change;
	const found = base === "merge" ? await mergeBaseCommit(folder) : await namedCommit(base.commit, folder);
	if ("unknown" in found) return {
		plan: null,
		grade: null,
		because: found.unknown
	};
	const before = await loadBase(source, commitFiles(found.commit, folder));
	if ("unknown" in before) return {
		plan: null,
		grade: null,
		because: before.unknown
	};
	const plan = planStack({
		base: before.artifacts === null ? null : stackOf(before.artifacts),
		head: stackOf(artifacts)
	});
	const grade = gradePlan(plan);
	return {
		plan: {
			...plan,
			notes: [...noteOnGrade(plan, grade), ...plan.notes]
		},
		grade,
		commit: found.commit
	};
}
async function loadBase(source, files) {
	const [path, own] = "cluster" in source ? [source.cluster, {
		...source,
		...nothingBeside
	}] : folderOf(source);
	if (!(await files.isFolder(path) || "text" in await files.readText(path))) return { artifacts: null };
	try {
		return { artifacts: (await loadArtifacts(own, { files })).artifacts };
	} catch (error) {
		if (!(error instanceof InvalidInput)) throw error;
		return { unknown: `${path} of the base has errors for this version: ${[...new Set(error.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code))].slice(0, 5).join(", ")}` };
	}
}
const nothingBeside = {
	manifests: [],
	mapping: null
};
function folderOf(source) {
	const folder = "folder" in source ? source.folder : source.edited;
	return [folder, { folder }];
}
function stackOf({ model, files }) {
	return {
		file: artifactPaths.template,
		template: files.get(artifactPaths.template) ?? "",
		parameters: {},
		stackName: model.stackName,
		region: model.region,
		accountId: null,
		partition: model.partition,
		urlSuffix: null
	};
}
export { planChange };
