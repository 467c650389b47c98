import type { Event } from "./event.ts";

/** Where events go. Synchronous, cannot fail, cannot answer. */
export interface Reporter {
  emit(event: Event): void;
}

/** Hands every event to several reporters in order. */
export function fanOut(reporters: readonly Reporter[]): Reporter {
  return {
    emit(event) {
      for (const reporter of reporters) reporter.emit(event);
    },
  };
}

/** Keeps events, for the report at the end of a run. */
export function recordEvents(): Reporter & { readonly events: readonly Event[] } {
  const events: Event[] = [];
  return { events, emit: (event) => void events.push(event) };
}
