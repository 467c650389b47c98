import { canonicalJson, sha256 } from "@keelson/core";
import { type DesiredStack, tagsOf } from "./desired-stack.ts";
import { readTemplate } from "../template/template.ts";

const namePrefix = "keelson-";

/**
 * What every token of a deployment of this template to this stack begins with: the same commit has the same one on every run,
 * so that a run recognises an operation that an earlier run of it began.
 */
export function tokenPrefix(desired: DesiredStack): string {
  const { stackName, region, template } = desired;
  return `${namePrefix}${sha256(canonicalJson({ stackName, region, template: readTemplate(template).body })).slice(0, 40)}`;
}

/**
 * A token of at most 128 letters, digits and hyphens. CloudFormation takes a repeated token for the repetition of one call,
 * so what is a new attempt (`of` names it) has a new one.
 */
export function requestToken(desired: DesiredStack, of: string): string {
  return `${tokenPrefix(desired)}-${sha256(of).slice(0, 24)}`;
}

const forwardEnd = "-forward";

/** The token of an execution; one that cannot go back says so, for whoever finds it failed. */
export function executionToken(
  desired: DesiredStack,
  execution: { readonly changeSetId: string; readonly rollback: "enabled" | "disabled" },
): string {
  return `${requestToken(desired, `execute ${execution.changeSetId}`)}${execution.rollback === "disabled" ? forwardEnd : ""}`;
}

/** True for an execution of ours that must not be rolled back. */
export function goesForward(token: string | null): boolean {
  return token?.startsWith(namePrefix) === true && token.endsWith(forwardEnd);
}

/** True for a change set that a deployment or a preview of ours made. */
export function isOurName(changeSetName: string): boolean {
  return changeSetName.startsWith(namePrefix);
}

/** Names the change set by all that it would set: a leftover of the same name has the same content. */
export function changeSetNameOf(desired: DesiredStack): string {
  return `${namePrefix}${contentDigest(desired)}`;
}

const previewPrefix = `${namePrefix}preview-`;

/** Names the change set of a preview: never one that a deployment would take up. */
export function previewNameOf(desired: DesiredStack): string {
  return `${previewPrefix}${contentDigest(desired)}`;
}

export function isPreviewName(changeSetName: string): boolean {
  return changeSetName.startsWith(previewPrefix);
}

function contentDigest(desired: DesiredStack): string {
  // Where the template lies on its way changes nothing.
  const { templateBucket: _, ...rest } = desired;
  const content = { ...rest, template: readTemplate(desired.template).body, tags: tagsOf(desired) };
  return sha256(canonicalJson(content)).slice(0, 40);
}
