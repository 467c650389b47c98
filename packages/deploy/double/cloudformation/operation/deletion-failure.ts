import type { ResourceRecord } from "../stack-content.ts";
import type { World } from "../world.ts";
import { scriptedFailure } from "./scripted-failure.ts";

/** Why a physical resource cannot be deleted now; null when it can. */
export function deletionFailure({ logicalId }: ResourceRecord, world: World): string | null {
  return scriptedFailure(world, logicalId, "delete");
}
