import { Bug } from "@keelson/core";
import type { LeftOperation } from "./action-definition.ts";
import { toolkit } from "./toolkit.ts";

const stateName = "operation";
let isRemembered = false;

/** Saved before the operation is begun, so that the post step knows of it even when this process is killed. */
export function rememberOperation({ region, stackName }: LeftOperation): void {
  isRemembered = true;
  toolkit.saveState(stateName, JSON.stringify({ format: 1, region, stackName }));
}

/** For a run that has told itself how its operation ended. */
export function forgetOperation(): void {
  if (isRemembered) toolkit.saveState(stateName, "");
}

/** The operation that the main step left behind; null when it ended by itself, or began none. */
export function readLeftOperation(): LeftOperation | null {
  const state = toolkit.readState(stateName);
  if (state === "") return null;
  const value = JSON.parse(state) as Partial<LeftOperation> & { readonly format?: number };
  if (value.format !== 1 || typeof value.region !== "string" || typeof value.stackName !== "string") {
    throw new Bug(`the state of the main step is not what it writes: ${state}`);
  }
  return { region: value.region, stackName: value.stackName };
}
