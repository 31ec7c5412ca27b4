/** The day a number of days after the example's first absence day, as `YYYY-MM-DD`. */
export type DayAfter = (days: number) => string;

type Values = Record<string, string>;

/**
 * An invented case as canonical field values, written against its first absence day. List items have ids of their own,
 * so that a measure can name its sub-goal.
 */
export type ExampleCase = {
  facts: Values;
  sections: { interview?: Values; plan?: Values; course?: Values };
  lists: Record<string, Record<string, Values>>;
  employer?: Values;
  costs?: Values;
};

export type ExampleName = "kurt" | "bodil" | "ole" | "lene";
