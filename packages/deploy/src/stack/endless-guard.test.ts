import { expect, it } from "vitest";
import { readPages } from "../aws/read-pages.ts";
import { readOperationEvents } from "../follow/event-log.ts";
import { cloudFormation } from "../aws/cloudformation-adapter.ts";

const remote = { code: "remote-error" };

it("ends a list whose token comes again and again, or never ends", async () => {
  await expect(readPages(async () => ({ items: [1], next: "same" }))).rejects.toMatchObject(remote);
  let page = 0;
  await expect(readPages(async () => ({ items: [], next: String((page += 1)) }))).rejects.toMatchObject(remote);
});

it("ends events that come round", async () => {
  const port = { ...cloudFormation({ region: "eu-west-1" }), readEvents: async () => ({ events: [], nextPage: "same" }) };
  await expect(readOperationEvents({ stackId: "arn:stack", cloudFormation: port })).rejects.toMatchObject(remote);
});
