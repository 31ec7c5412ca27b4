import { paper as english } from "./en-paper";
import type { PaperText } from "./da-paper";

/**
 * English words as they stand beside the Danish ones on one paper. What somebody typed is printed once, in the language
 * they wrote it in, so a sentence that would say it again says its own part alone.
 */
export const besideWords: PaperText = {
  ...english,
  goal: {
    ...english.goal,
    subGoal: (number) => `Sub-goal ${number}`,
    followedUp: () => english.followUp.followUp,
    seen: () => english.goal.evidence,
  },
  weeks: { ...english.weeks, daysWithNote: (days) => days },
  help: { ...english.help, line: (scheme, what) => scheme || what },
  followUp: {
    ...english.followUp,
    followUpAbout: () => english.followUp.followUp,
    subGoal: () => "Sub-goal",
  },
};
