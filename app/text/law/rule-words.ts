import type { LawParameterId, LawScaleId } from "#app/domain/law/parameters";

/** A statutory number in plain words: what it is called, and what it is used for. The number itself is never in them. */
export type RuleWords = {
  name: string;
  use: string;
  /** For a rule that is switched: what holds when it is on and off, where "holds" would not be clear. */
  on?: string;
  off?: string;
};

export type RuleId = LawParameterId | LawScaleId;
