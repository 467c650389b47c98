import { O as parseDuration } from "./core.js";
import { t as WrongUsage } from "./wrong-usage.js";
// packages/cli/src/read-values.ts
function choose(values, name, choices) {
	const text = values.text(name);
	const choice = choices.find((candidate) => candidate === text);
	if (choice === void 0) throw new WrongUsage(`--${name} takes ${choices.join(", ")}.`);
	return choice;
}
function durationOf(values, name) {
	const milliseconds = parseDuration(values.text(name) ?? "");
	if (milliseconds === null) throw new WrongUsage(`--${name} takes a duration such as 30m.`);
	return milliseconds;
}
function integerOf(values, name) {
	const text = values.text(name) ?? "";
	if (!/^\d{1,9}$/.test(text)) throw new WrongUsage(`--${name} takes a whole number.`);
	return Number(text);
}
function requiredText(values, name) {
	const text = values.text(name);
	if (text === null) throw new WrongUsage(`--${name} is required.`);
	return text;
}
export { requiredText as i, durationOf as n, integerOf as r, choose as t };
