import { describe, expect, it } from "vitest";
import { artifactText, renderedExamples } from "../parts/examples.ts";
import { runProgram } from "../parts/program.ts";
import { roles, userDataOf } from "../parts/user-data.ts";

/** What Flatcar's own Ignition says about a config; nothing is what one hopes for. */
async function validate(config: string): Promise<string> {
  const { status, stdout, stderr } = await runProgram("ignition-validate", ["-"], { input: config });
  return status === 0 ? `${stdout}${stderr}` : `exit ${status}: ${stdout}${stderr}`;
}

describe.each(renderedExamples())("Ignition takes $name's", (example) => {
  it.each(roles)("user data of the %s, as the template embeds it", async (role) => {
    expect(await validate(userDataOf(example, role))).toBe("");
  });

  it.each(roles)("node config of the %s", async (role) => {
    expect(await validate(artifactText(example, `userdata/${role}.ign.json`))).toBe("");
  });

  it("nodes, but not with a relative path", async () => {
    const config = artifactText(example, "userdata/worker.ign.json").replace('"/etc/hosts"', '"etc/hosts"');
    expect(await validate(config)).toMatch(/^exit 1: error at \$\.storage\.files\.0\.path/);
  });
});
