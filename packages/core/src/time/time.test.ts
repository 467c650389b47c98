import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoffDelay } from "./backoff.ts";
import type { Clock } from "./clock.ts";
import { formatDuration, parseDuration } from "./duration.ts";
import { growingInterval, poll } from "./poll.ts";

function steppingClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
}

describe("durations", () => {
  it.each([
    ["90s", 90_000],
    ["30m", 1_800_000],
    ["1h30m", 5_400_000],
    ["250ms", 250],
    ["2d", 172_800_000],
    ["", null],
    ["30", null],
    ["30 m", null],
    ["1h x", null],
  ])("%s", (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

  it.each([
    [850, "850ms"],
    [12_000, "12s"],
    [245_000, "4m 05s"],
    [3_720_000, "1h 02m"],
  ])("%d ms", (milliseconds, text) => expect(formatDuration(milliseconds)).toBe(text));
});

describe("backoff", () => {
  it("stays between nothing and its cap", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, random) => {
        const delay = backoffDelay(attempt, { base: 100, cap: 5000 }, () => random);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(5000);
      }),
    );
  });
});

describe("polling", () => {
  const base = { interval: growingInterval(500, 5000), subject: "the stack", timeout: 60_000 };

  it("ends with the value", async () => {
    let probes = 0;
    const probe = async () => ((probes += 1) < 4 ? { pending: `seen ${probes}` } : { value: probes });
    expect(await poll({ ...base, clock: steppingClock(), signal: new AbortController().signal, probe })).toBe(4);
  });

  it("ends at its bound with what was seen last", async () => {
    const clock = steppingClock();
    const waiting = poll({ ...base, clock, signal: new AbortController().signal, probe: async () => ({ pending: "CREATE_IN_PROGRESS" }) });
    await expect(waiting).rejects.toMatchObject({ code: "timed-out", lastState: "CREATE_IN_PROGRESS" });
    expect(clock.now()).toBe(60_000);
  });

  it("ends when it is cancelled", async () => {
    const controller = new AbortController();
    const probe = async () => {
      controller.abort();
      return { pending: "half done" };
    };
    const waiting = poll({ ...base, clock: steppingClock(), signal: controller.signal, probe });
    await expect(waiting).rejects.toMatchObject({ code: "interrupted", stateLeft: "half done" });
  });
});
