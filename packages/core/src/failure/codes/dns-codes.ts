import type { CodeTable } from "./code-table.ts";

export const dnsCodes = {} as const satisfies CodeTable;
