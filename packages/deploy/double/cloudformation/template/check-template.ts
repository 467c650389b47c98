import { validationError } from "../../query/service-error.ts";
import { hasAttribute } from "../resources/type-table.ts";
import { pseudoParameters } from "./pseudo-parameters.ts";
import type { Template } from "./parse-template.ts";
import { findReferences } from "./references.ts";

/** References that lead nowhere, unknown attributes and circles, as ValidationError. */
export function checkTemplate(template: Template): void {
  const logicalIds = Object.keys(template.resources);
  const known = new Set([...logicalIds, ...Object.keys(template.parameters), ...pseudoParameters, "AWS::NoValue"]);
  const blocks = [
    { block: "Resources", values: Object.values(template.resources).map(({ properties }) => properties) },
    { block: "Outputs", values: Object.values(template.outputs) },
  ];
  for (const { block, values } of blocks) {
    const references = values.flatMap((value) => findReferences(value));
    const unresolved = [...new Set(references.map(({ name }) => name).filter((name) => !known.has(name)))];
    if (unresolved.length > 0) {
      throw validationError(
        `Template format error: Unresolved resource dependencies [${unresolved.join(", ")}] in the ${block} block of the template`,
      );
    }
    for (const { name, attribute } of references) {
      const type = template.resources[name]?.type;
      if (attribute !== null && type !== undefined && !hasAttribute(type, attribute)) {
        throw validationError(`Template error: resource ${name} does not support attribute type ${attribute} in Fn::GetAtt`);
      }
    }
  }
  const lost = Object.values(template.resources).flatMap(({ dependsOn }) => dependsOn.filter((name) => !logicalIds.includes(name)));
  if (lost.length > 0) {
    throw validationError(
      `Template format error: Unresolved resource dependencies [${[...new Set(lost)].join(", ")}] in the Resources block of the template`,
    );
  }
  checkCircles(template);
}

/** The resources that a declared resource waits for, of all that the template declares. */
export function dependenciesOf(template: Template, logicalId: string): readonly string[] {
  const declaration = template.resources[logicalId];
  if (declaration === undefined) return [];
  const names = [...declaration.dependsOn, ...findReferences(declaration.properties).map(({ name }) => name)];
  return [...new Set(names)].filter((name) => name in template.resources);
}

function checkCircles(template: Template): void {
  let open = Object.keys(template.resources);
  for (;;) {
    const blocked = open.filter((logicalId) => dependenciesOf(template, logicalId).some((name) => open.includes(name)));
    if (blocked.length === 0) return;
    if (blocked.length === open.length) throw validationError(`Circular dependency between resources: [${blocked.join(", ")}]`);
    open = blocked;
  }
}
