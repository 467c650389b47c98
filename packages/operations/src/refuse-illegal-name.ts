import { Refused } from "@keelson/core";

/** As in cluster.yaml: all that a stack's name, a path of Parameter Store and a tag's value take alike, and no wildcard of a filter. */
const legalName = /^[A-Za-z][A-Za-z0-9-]{0,62}$/;
/** A part of the hosts that calls are signed for and sent to. */
const legalRegion = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;

/** Refused `not-a-cluster-name` or `not-a-region` before anything is asked: the name goes into paths, filters and addresses. */
export function refuseIllegalName({ name, region }: { readonly name: string; readonly region: string }): void {
  if (!legalName.test(name)) {
    const form = "at most 63 letters, digits and hyphens, the first one a letter";
    throw new Refused("not-a-cluster-name", `${shown(name)} is no cluster's name: that is ${form}.`, { subjects: [name] });
  }
  if (!legalRegion.test(region)) {
    throw new Refused("not-a-region", `${shown(region)} is no AWS region such as eu-west-1.`, { subjects: [region] });
  }
}

function shown(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
