import type { CodeTable } from "./code-table.ts";

export const configCodes = {} as const satisfies CodeTable;
