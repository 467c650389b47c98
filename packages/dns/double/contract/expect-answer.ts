import { deepEqual, equal, ok } from "node:assert/strict";
import { childOf, textOf } from "../xml.ts";
import type { Answer } from "./visit.ts";

/** The id of the change. */
export function accepted(answer: Answer): string {
  equal(answer.status, 200, answer.message);
  return textOf(childOf(answer.body, "ChangeInfo"), "Id") ?? "";
}

export function refused(answer: Answer, code = "InvalidChangeBatch", words = ""): void {
  deepEqual([answer.status, answer.code], [400, code], answer.message);
  ok(answer.message.includes(words), answer.message);
}
