import { listOf, type PolicyStatement } from "./policy-document.ts";
import { contextValues, type RequestContext } from "./request-context.ts";
import { compilePattern, fillVariables, matchesArn } from "./value-pattern.ts";

type Comparison = (wanted: string, actual: string, context: RequestContext) => boolean;

interface Operator {
  readonly compare: Comparison;
  /** Of the wanted values none may match, and a missing key is a match. */
  readonly negated: boolean;
}

const equals: Comparison = (wanted, actual, context) => fillVariables(wanted, context) === actual;
const equalsWithoutCase: Comparison = (wanted, actual, context) => fillVariables(wanted, context)?.toLowerCase() === actual.toLowerCase();
const like: Comparison = (wanted, actual, context) => compilePattern(wanted, context)?.test(actual) === true;
const arnLike: Comparison = (wanted, actual, context) => matchesArn(wanted, actual, context);

/** IAM user guide, "IAM JSON policy elements: Condition operators"; ArnEquals and ArnLike behave alike. */
const operators: Readonly<Record<string, Operator>> = {
  StringEquals: { compare: equals, negated: false },
  StringNotEquals: { compare: equals, negated: true },
  StringEqualsIgnoreCase: { compare: equalsWithoutCase, negated: false },
  StringNotEqualsIgnoreCase: { compare: equalsWithoutCase, negated: true },
  StringLike: { compare: like, negated: false },
  StringNotLike: { compare: like, negated: true },
  ArnEquals: { compare: arnLike, negated: false },
  ArnLike: { compare: arnLike, negated: false },
  ArnNotEquals: { compare: arnLike, negated: true },
  ArnNotLike: { compare: arnLike, negated: true },
  Bool: { compare: equalsWithoutCase, negated: false },
};

/** Whether every condition of a statement holds; an operator that is not modelled is a RangeError. */
export function matchesCondition(condition: PolicyStatement["Condition"], context: RequestContext): boolean {
  return Object.entries(condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holds({ operator, key, wanted: listOf(wanted) }, context)),
  );
}

function holds(test: { operator: string; key: string; wanted: readonly string[] }, context: RequestContext): boolean {
  const { key, wanted } = test;
  const values = contextValues(context, key);
  if (test.operator === "Null") return wanted.some((each) => (each === "true") === (values === null));
  const [, quantifier, name = "", ifExists] = /^(?:(ForAnyValue|ForAllValues):)?([A-Za-z]+?)(IfExists)?$/.exec(test.operator) ?? [];
  const operator = operators[name];
  if (operator === undefined) throw new RangeError(`the condition operator ${test.operator} is not modelled`);
  if (values === null || (values.length === 0 && quantifier !== undefined)) {
    return ifExists !== undefined || quantifier === "ForAllValues" || (operator.negated && quantifier === undefined);
  }
  const one = (actual: string): boolean => operator.negated !== wanted.some((each) => operator.compare(each, actual, context));
  if (quantifier === "ForAnyValue") return values.some(one);
  if (quantifier === "ForAllValues") return values.every(one);
  if (values.length !== 1) throw new RangeError(`${test.operator} on ${key}, which has several values, is not modelled`);
  return values.every(one);
}
