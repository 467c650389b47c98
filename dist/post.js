import { n as __esmMin } from "./chunks/rolldown-runtime.js";
import { i as init_delete_after_job, r as deleteRememberedFiles } from "./chunks/runner.js";
// actions/deploy-cluster/src/post.ts
function init_post() {
	return (init_post = __esmMin((() => {
		init_delete_after_job();
		deleteRememberedFiles();
	})))();
}
init_post();
export {};
