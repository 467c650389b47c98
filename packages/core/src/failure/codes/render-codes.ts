import type { CodeTable } from "./code-table.ts";

export const renderCodes = {} as const satisfies CodeTable;
