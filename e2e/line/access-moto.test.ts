import { readFileSync } from "node:fs";
import { RemoteFailure } from "@keelson/core";
import { cloudFormation, observeStack } from "@keelson/deploy";
import { observeZones, route53 } from "@keelson/dns";
import { type PolicyDocument, readPolicy } from "@keelson/double";
import { ssmSecretStore } from "@keelson/pki";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../parts/deviation.ts";
import { createHostedZone, queryEmulator } from "../parts/emulator-calls.ts";
import { pointSdkAt, startMoto } from "../parts/moto.ts";

const region = "eu-west-1";
let moto: string;

/** From so many calls on moto checks signatures and policies; `inf` for never. */
const requireAccessFrom = (calls: string) => fetch(`${moto}/moto-api/reset-auth`, { method: "POST", body: calls });

beforeAll(async () => {
  moto = await startMoto();
  pointSdkAt(moto);
  await createHostedZone(moto, "particule.io");
});

afterAll(() => requireAccessFrom("inf"));

/**
 * A policy as moto can judge it: it asks about every action on the resource `*`, and knows no condition keys of identity-based policies. So it
 * judges whether the actions are those that the calls need, and nothing else.
 */
function judgeable(name: string): PolicyDocument {
  const { Version, Statement } = readPolicy(readFileSync(new URL(`../../docs/iam/${name}.json`, import.meta.url), "utf8"));
  const plain = Statement.filter(({ Condition }) => Condition === undefined);
  return { Version, Statement: plain.map((statement) => ({ ...statement, Resource: "*" })) };
}

function without({ Version, Statement }: PolicyDocument, action: string): PolicyDocument {
  const left = Statement.map((statement) => ({ ...statement, Action: [statement.Action ?? []].flat().filter((each) => each !== action) }));
  return { Version, Statement: left.filter(({ Action }) => Action.length > 0) };
}

/** Makes a user who holds this policy alone, and signs as him from here on. */
async function signAs(user: string, policy: PolicyDocument): Promise<void> {
  await requireAccessFrom("inf");
  const ask = (action: string, parameters: Readonly<Record<string, string>>): Promise<string> =>
    queryEmulator(moto, { service: "iam", region: "us-east-1", action, parameters: { UserName: user, ...parameters } });
  await ask("CreateUser", {});
  await ask("PutUserPolicy", { PolicyName: "own", PolicyDocument: JSON.stringify(policy) });
  const key = await ask("CreateAccessKey", {});
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: textOf(key, "AccessKeyId"), AWS_SECRET_ACCESS_KEY: textOf(key, "SecretAccessKey") });
  await requireAccessFrom("0");
}

let users = 0;

/** The HTTP status and the words that a part of the line is refused with, with the policy; null when it is let through. */
async function refusal(
  policy: PolicyDocument,
  run: () => Promise<unknown>,
): Promise<{ readonly status: number | null; readonly told: string } | null> {
  users += 1;
  await signAs(`role-${users}`, policy);
  try {
    await run();
    return null;
  } catch (thrown) {
    if (!(thrown instanceof RemoteFailure)) throw thrown;
    return { status: thrown.call.status, told: `${thrown.code}: ${thrown.message} ${thrown.hint}` };
  }
}

const parameter = () => `/keelson/web/controller/${users}`;
const secret = () => ({ name: parameter(), value: "text", kmsKeyArn: null, tags: { "keelson:cluster": "web" } });
const parts = {
  "reading the stack": {
    policy: "deploy",
    action: "cloudformation:DescribeStacks",
    run: () => observeStack("web", { cloudFormation: cloudFormation({ region }) }),
  },
  "storing a secret": { policy: "deploy", action: "ssm:PutParameter", run: () => ssmSecretStore({ region }).put(secret()) },
  "reading secrets": { policy: "apply", action: "ssm:GetParameters", run: () => ssmSecretStore({ region }).get([parameter()]) },
  "finding zones": {
    policy: "dns",
    action: "route53:ListHostedZones",
    run: () => observeZones({ desired: { records: [], pending: [] }, zoneId: null, port: route53() }),
  },
} as const;

describe("moto's own authorisation", () => {
  it.each(Object.entries(parts))("lets %s through with the role's policy, and not without its action", async (_name, part) => {
    const policy = judgeable(part.policy);
    expect(await refusal(policy, part.run)).toBeNull();
    expect(await refusal(without(policy, part.action), part.run)).toMatchObject({ status: 403 });
  });

  // moto refuses in the query protocol's XML whatever a service speaks, so that only a service of that protocol can be understood.
  it("is understood: the missing action is named", async () => {
    const { policy, action, run } = parts["reading the stack"];
    const refused = await refusal(without(judgeable(policy), action), run);
    expect(refused?.told).toMatch(/^access-denied: .*Grant cloudformation:DescribeStacks/);
  });

  it.each(["storing a secret", "reading secrets"] as const)("keeps the preview role from %s", async (name) => {
    expect(await refusal(judgeable("preview"), parts[name].run)).toMatchObject({ status: 403 });
  });
});
