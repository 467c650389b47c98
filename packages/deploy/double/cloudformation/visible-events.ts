import type { EventRecord, StackRecord } from "./state.ts";
import type { World } from "./world.ts";

/** The events that an answer shows, newest first: all of them, or what the script leaves of them. */
export function visibleEvents(stack: StackRecord, { now, events: script }: World): readonly EventRecord[] {
  const { dropEvery = 0, repeatEvery = 0, tiedSeconds = 0, lateSeconds = 0 } = script;
  if (dropEvery + repeatEvery + tiedSeconds + lateSeconds === 0) return stack.events.toReversed();
  const nth = (every: number, index: number): boolean => every > 0 && (index + 1) % every === 0;
  const tie = tiedSeconds * 1000;
  return stack.events
    .flatMap((event, index) => {
      if (event.at + lateSeconds * 1000 > now || nth(dropEvery, index)) return [];
      const shown = tie === 0 ? event : { ...event, at: event.at - (event.at % tie) };
      return nth(repeatEvery, index) ? [shown, shown] : [shown];
    })
    .toReversed();
}
