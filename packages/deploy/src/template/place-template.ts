import { Refused, sha256 } from "@keelson/core";
import type { ChangeSetRequest } from "../stack/change-set-port.ts";
import type { DesiredStack } from "../stack/desired-stack.ts";
import { toRequestBody } from "./template.ts";
import type { TemplateStore } from "./template-store.ts";

/** CloudFormation takes at most this many bytes in a request (API reference, CreateChangeSet). */
export const maxInlineTemplateBytes = 51_200;
/** And this many from S3. The quota says 1 MB, and its refusal means a million: "Template may not exceed 1000000 bytes in size." */
export const maxTemplateBytes = 1_000_000;

/**
 * Refused `template-too-large` when a template fits nowhere, `template-bucket-missing` when it does not fit into a request and there is no
 * bucket. Pure: said by a plan, before anything is called.
 */
export function refuseOversizedTemplate({ template, stackName, templateBucket }: DesiredStack): void {
  const bytes = bytesOf(toRequestBody(template));
  const subjects = [stackName];
  if (bytes > maxTemplateBytes) {
    throw new Refused("template-too-large", `The stack template has ${bytes} bytes; CloudFormation takes at most ${maxTemplateBytes}.`, {
      subjects,
    });
  }
  if (bytes > maxInlineTemplateBytes && templateBucket === null) {
    const message = `The stack template has ${bytes} bytes; without a bucket at most ${maxInlineTemplateBytes} can be sent.`;
    throw new Refused("template-bucket-missing", message, { subjects });
  }
}

/**
 * The template in the request, or in S3 where it is too large for one. Its key is its content: what is there with the same checksum is not
 * sent again, and two runs never write over each other.
 */
export async function placeTemplate(desired: DesiredStack, templates: TemplateStore | null): Promise<ChangeSetRequest["template"]> {
  const body = toRequestBody(desired.template);
  if (bytesOf(body) <= maxInlineTemplateBytes) return { body };
  refuseOversizedTemplate({ ...desired, templateBucket: templates?.bucket ?? null });
  if (templates === null) return { body };
  const checksum = sha256(body);
  const key = `keelson/${desired.stackName}/${checksum}.json`;
  if ((await templates.readChecksum(key)) !== checksum) await templates.put({ key, body, checksum });
  return { url: templates.urlOf(key) };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
