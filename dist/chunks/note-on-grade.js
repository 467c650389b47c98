import { n as gradeChange } from "./preview.js";
// packages/operations/src/deploy/note-on-grade.ts
const meanings = {
	none: null,
	rolling: "nodes are replaced some at a time, or become fewer",
	outage: "the API or all nodes are away for a while, or for good",
	"data-loss": "something that holds data is replaced or deleted"
};
function noteOnGrade({ changes }, grade) {
	const meaning = meanings[grade];
	if (meaning === null) return [];
	const subjects = changes.filter((change) => gradeChange(change) === grade).map(({ subject }) => subject);
	const more = subjects.length > 3 ? ` and ${subjects.length - 3} more` : "";
	const message = `Grade ${grade}: ${meaning}, by the change of ${subjects.slice(0, 3).join(", ")}${more}.`;
	return [{
		severity: grade === "rolling" ? "notice" : "warning",
		code: "plan-graded",
		message,
		subject: null
	}];
}
export { noteOnGrade as t };
