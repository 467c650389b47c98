import { n as __esmMin } from "./rolldown-runtime.js";
import { rt as Failure, ut as init_failure } from "./core.js";
// packages/cli/src/wrong-usage.ts
var WrongUsage;
function init_wrong_usage() {
	return (init_wrong_usage = __esmMin((() => {
		init_failure();
		WrongUsage = class extends Failure {
			constructor(message, options = {}) {
				super("wrong-usage", message, options);
			}
		};
	})))();
}
export { init_wrong_usage as n, WrongUsage as t };
