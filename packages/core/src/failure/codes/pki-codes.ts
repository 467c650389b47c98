import type { CodeTable } from "./code-table.ts";

export const pkiCodes = {} as const satisfies CodeTable;
