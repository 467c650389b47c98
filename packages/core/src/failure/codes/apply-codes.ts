import type { CodeTable } from "./code-table.ts";

export const applyCodes = {} as const satisfies CodeTable;
