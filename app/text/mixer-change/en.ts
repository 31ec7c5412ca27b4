import type { mixerChange as da } from "./da";

/** Words of the pages that change the mixer over time: turning down, leave, a first draft. */
export const mixerChange = {
  toMixer: "Back to the mixer panel",
  conflict: "It was not saved",
  conflictText:
    "Somebody else changed the same meanwhile. Look at what stands in the plan now, and try again. What you wrote is still here.",
  problems: {
    missing: {
      kind: "Choose one of them.",
      fromDay: "Choose a day.",
      toDay: "Choose the last day of the pause.",
      weeks: "Write how many weeks.",
    },
    above: "This page only turns down. Turn up on the mixer panel.",
    nothing: "Move at least one fader further down.",
    before: (day: string) => `The setting begins on ${day}. Choose that day or a later one.`,
    endsFirst: "The last day lies before the first.",
    noLater: "The plan has no steps ahead to move.",
  },
  later: {
    label: "What happens to the next steps of the plan?",
    next: (day: string, count: number) =>
      count === 1
        ? `There is one more step. It begins on ${day}.`
        : `There are ${count} more steps. The next begins on ${day}.`,
    options: { stay: "They stay where they are", shift: "They are pushed back" },
    weeks: "By how many weeks?",
    weeksIf: "By how many weeks, if they are pushed back?",
    weeksHint: "The steps keep their distances. What has happened does not move.",
    movesGoal: "Push the goal day back as far",
    movesGoalHint: (day: string) => `The goal is ${day}.`,
    movesSubGoals: "Push the sub-goals' dates back as far",
    movesSubGoalsHint: "The dates of the measures that belong to them move along.",
    along: {
      title: (weeks: number) =>
        weeks === 1
          ? "When the steps are pushed back one week:"
          : `When the steps are pushed back ${weeks} weeks:`,
      titleNow: "This is about:",
      noName: "Without a name",
      moved: (to: string, now: string) => `${to} (now ${now})`,
      measureFrom: (day: string) => `begins ${day}`,
      measureTo: (day: string) => `ends ${day}`,
    },
  },
  down: {
    title: "Turn down",
    lead: "Turning down is a normal part of the way. The plan goes on, and everything you have written stays.",
    deskTitle: "How far down?",
    deskHint: (day: string) =>
      `You turn down from the setting of ${day}. Faders you leave alone stay where they are.`,
    value: (at: number, now: number) =>
      at === now ? `Step ${at} of 10, as now` : `Step ${at} of 10, now ${now}`,
    hoursValue: (at: string, now: string) =>
      at === now ? `${at} hours a week, as now` : `${at} hours a week, now ${now}`,
    readout: (hours: string) => `${hours} h`,
    same: "as now",
    from: (now: string) => `from ${now}`,
    whenTitle: "When and why?",
    fromDay: "From which day?",
    whyEmpty: "Not chosen",
    reason: "What should be different at work?",
    submit: "Turn down",
    none: "There is no setting to turn down",
    noneText: "Make the first setting on the mixer panel. From there you can turn up and down.",
    toLeave: "A pause, away again, or away for longer",
  },
  leave: {
    title: "A pause, away again, or away for longer",
    lead: "The case goes on. The history stays, and the deadlines follow.",
    choose: "What has happened?",
    when: "When?",
    kinds: { pause: "A pause", relapse: "On sick leave again", longer: "Away for longer" },
    about: {
      pause: "0 hours from one day to another. Afterwards the setting from before goes on.",
      relapse: "Away again from a day, wholly or partly, after having been back.",
      longer: "All steps ahead in the plan are pushed back.",
    },
    fromDay: {
      pause: "First day of the pause",
      relapse: "First day away",
      longer: "Push back the steps that begin after",
    },
    toDay: "Last day of the pause",
    hours: "Hours at work a week",
    hoursHint: "0 when the employee is away altogether.",
    pauseShift: "They are pushed back by as many weeks as the pause lasts",
    back: (day: string) =>
      `You have noted that the employee was fully back on ${day}. That becomes a setting at full hours from that day, so that the weeks at work still count.`,
    submit: "Save",
    others: "Choose something else",
  },
  draft: {
    title: "A first draft",
    lead: "Get a proposal for the way up. Nothing is saved until you put it into the plan, and everything can be changed afterwards.",
    kind: "How should it go?",
    kinds: { gentle: "Gently", even: "Evenly", fast: "Fast" },
    about: {
      gentle: "Small steps and plenty of time at first.",
      even: "Equal steps all the way.",
      fast: "The big steps come early.",
    },
    fromDay: "First day",
    weeks: "Weeks to the goal",
    weeksHint: (goal: string) =>
      goal ? `Leave it empty to reach the plan's goal day, ${goal}.` : "Between 1 and 52 weeks.",
    show: "Show the proposal",
    table: "The proposal, step by step",
    from: "Holds from",
    hours: "Hours a week",
    goal: "The goal",
    starts: "The proposal begins where you stand now.",
    adds: (count: number) =>
      count === 1
        ? "The plan already has one planned step from the first day on."
        : `The plan already has ${count} planned steps from the first day on.`,
    replace: "Remove the planned steps that are there now",
    replaceHint: "Without a tick they stay beside the proposal.",
    put: "Put it into the plan",
    evidence: {
      title: "What is known, and what is not",
      says: "Studies support returning gradually while still partly on sick leave.",
      saysNot:
        "None of the studies is a randomised trial, and for mental difficulties they point in several directions. Nobody has studied whether gently, evenly or fast is best. That you will find out on the way.",
      source:
        "Sources: SFI 2012 and the STAR note »Hvad virker for at få sygemeldte tilbage i job?«",
    },
  },
  notice: {
    done: {
      down: "It has been turned down",
      pause: "The pause has been put in",
      relapse: "It has been noted, and the case goes on",
      longer: "The steps ahead have been pushed back",
      draft: "The proposal has been put into the plan",
      undone: "It has been undone",
    },
    shifted: (count: number) =>
      count === 1 ? "One later step has moved." : `${count} later steps have moved.`,
    subGoals: (count: number) =>
      count === 1 ? "One sub-goal has moved." : `${count} sub-goals have moved.`,
    goal: (day: string) => `The goal is now ${day}.`,
    undo: "Undo",
  },
  undo: {
    title: "Undo",
    lead: "Here you can undo what you just changed on the mixer panel.",
    confirm: "Undo",
    nothing: "There is nothing to undo here.",
    refused: "It cannot be undone with one press",
    refusedText:
      "Some of it has been changed since. In the history you can see what happened and bring back what you want.",
    toHistory: "See the history",
  },
  subGoal: {
    hours: (hours: string) => `Up to ${hours} hours a week`,
    sliders: (sliders: string) => `A step up: ${sliders}`,
    both: (hours: string, sliders: string) =>
      `Up to ${hours} hours a week, and a step up: ${sliders}`,
    move: (title: string, day: string) => `${title} (planned for ${day})`,
  },
  checkIn: {
    down: (slider: string) => `Turn down ${slider.toLowerCase()}`,
    up: (slider: string) => `Turn up ${slider.toLowerCase()}`,
  },
} satisfies typeof da;
