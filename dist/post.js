import { t as runPost } from "./chunks/runner.js";
// actions/deploy-cluster/src/post.ts
const patience = 18e4;
await runPost(async (operation, context) => {
	const [{ awaitStack }, { systemClock }] = await Promise.all([import("./chunks/await-stack.js"), import("./chunks/system-clock.js")]);
	return await awaitStack(operation, {
		...context,
		clock: systemClock,
		timeout: patience
	});
});
export {};
