import type { CodeTable } from "./code-table.ts";

export const runnerCodes = {} as const satisfies CodeTable;
