import { a as sourceConflict, r as chooseSource } from "./config.js";
import { t as WrongUsage } from "./wrong-usage.js";
// packages/cli/src/artifact-source.ts
function artifactSource(values, beside = {}) {
	const [cluster = null] = values.positionals;
	const choice = {
		cluster,
		artifacts: values.text("artifacts"),
		versions: values.text("versions"),
		...beside
	};
	const conflict = sourceConflict(choice);
	if (conflict !== null) throw new WrongUsage(conflict);
	return chooseSource(choice);
}
// packages/cli/src/customised-facts.ts
function customisedFacts({ customised }) {
	return customised.length === 0 ? [] : [{
		name: "customised",
		value: customised.join(", ")
	}];
}
export { artifactSource as n, customisedFacts as t };
