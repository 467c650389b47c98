import { n as __esmMin } from "./rolldown-runtime.js";
import { n as init_github, t as getOctokit } from "./vendor-github.js";
// packages/runner/src/github-sdk.ts
function init_github_sdk() {
	return (init_github_sdk = __esmMin((() => {
		init_github();
	})))();
}
init_github_sdk();
export { getOctokit };
