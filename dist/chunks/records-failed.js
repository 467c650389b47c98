import { et as Unhealthy } from "./core.js";
// packages/operations/src/records-failed.ts
var RecordsFailed = class extends Unhealthy {
	constructor(failed) {
		const [first] = failed;
		const code = first?.failure.code ?? "remote-error";
		const subjects = failed.map((outcome) => outcome.change.subject);
		const diagnosis = failed.map((outcome) => `${outcome.change.subject}: ${outcome.failure.message}`);
		super(code, `${failed.length} of the records could not be published: ${first?.failure.message ?? ""}`, {
			subject: subjects.join(", "),
			diagnosis,
			...first === void 0 ? {} : { hint: first.failure.hint }
		});
	}
};
export { RecordsFailed as t };
