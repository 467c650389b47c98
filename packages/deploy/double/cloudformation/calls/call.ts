import type { KnownCaller } from "../../query/query-service.ts";
import type { QueryInput } from "../../query/query-input.ts";
import type { World } from "../world.ts";

/** What every operation of the service is given. */
export interface Call {
  readonly input: QueryInput;
  readonly caller: KnownCaller;
  readonly world: World;
}
