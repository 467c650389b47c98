import { R as Failure } from "./core.js";
// packages/cli/src/wrong-usage.ts
/** The command line cannot be understood: exit code 2. */
var WrongUsage = class extends Failure {
	constructor(message, options = {}) {
		super("wrong-usage", message, options);
	}
};
export { WrongUsage as t };
