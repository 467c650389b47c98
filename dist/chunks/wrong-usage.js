import { J as Failure } from "./core.js";
// packages/cli/src/wrong-usage.ts
var WrongUsage = class extends Failure {
	constructor(message, options = {}) {
		super("wrong-usage", message, options);
	}
};
export { WrongUsage as t };
