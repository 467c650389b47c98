import type { CodeTable } from "./code-table.ts";

export const deployCodes = {} as const satisfies CodeTable;
