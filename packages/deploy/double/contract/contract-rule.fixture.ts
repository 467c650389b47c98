import type { ServedDoubles } from "../serve-doubles.fixture.ts";

/** Whether a rule holds for what is served. */
export type ContractRule = (doubles: ServedDoubles) => Promise<boolean>;
