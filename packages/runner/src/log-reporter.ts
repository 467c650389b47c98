import { asLogLines, type Event, type Reporter } from "@keelson/core";
import { toolkit } from "./toolkit.ts";

/** Writes events to the log of the step, each engine in a group of its own. */
export function logReporter(): Reporter & { endGroup(): void } {
  let open: string | null = null;
  const endGroup = (): void => {
    if (open !== null) toolkit.endGroup();
    open = null;
  };
  return {
    endGroup,
    emit(event) {
      const engine = engineOf(event);
      if (engine !== open) {
        endGroup();
        toolkit.startGroup(engine);
        open = engine;
      }
      for (const line of asLogLines(event)) toolkit.info(line);
    },
  };
}

function engineOf(event: Event): string {
  return event.type === "plan-ready" ? event.plan.engine : event.engine;
}
