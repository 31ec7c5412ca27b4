import type { LawParameter } from "./parameter-shapes";
import { DEADLINE_TABLE } from "./table-deadlines";
import { DURATION_TABLE } from "./table-duration";
import type { LAW_SCALES } from "./table-employment";
import { EMPLOYMENT_TABLE } from "./table-employment";
import { FOLLOW_UP_TABLE } from "./table-follow-up";
import { REFUND_TABLE } from "./table-refund";

const NUMBERS = {
  ...DEADLINE_TABLE,
  ...FOLLOW_UP_TABLE,
  ...REFUND_TABLE,
  ...DURATION_TABLE,
  ...EMPLOYMENT_TABLE,
};

export type LawParameterId = keyof typeof NUMBERS;
export type LawScaleId = keyof typeof LAW_SCALES;

/** Every statutory number and rule switch the product knows, as dated rows with rising from-days and no end days. */
export const LAW_PARAMETERS: Record<LawParameterId, LawParameter> = NUMBERS;
