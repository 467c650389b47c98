import { runPost } from "@keelson/runner";

/** Milliseconds: GitHub ends a cancelled job after five minutes, whatever its post steps still do (documentation, "Canceling a workflow"). */
const patience = 180_000;

// Most jobs are not cancelled: what asks AWS is loaded for those that are.
await runPost(async (operation, context) => {
  const [{ awaitStack }, { systemClock }] = await Promise.all([
    import("@keelson/operations/await-stack"),
    import("@keelson/operations/system-clock"),
  ]);
  return await awaitStack(operation, { ...context, clock: systemClock, timeout: patience });
});
