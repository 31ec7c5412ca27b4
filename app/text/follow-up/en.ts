import type { followUp as followUpDa } from "./da";

export const followUp = {
  fields: {
    talks: {
      day: { label: "Date of the talk" },
      form: {
        label: "How?",
        options: { inPerson: "Meeting", phone: "Phone", video: "Video" },
      },
      participants: { label: "Who took part?" },
      minutes: {
        label: "What did you talk about?",
        hint: "Briefly, and about the work: what goes well, what should be different.",
      },
      nextDay: { label: "Next talk" },
      municipality: {
        label: "Should the municipality take part next time?",
        options: { no: "No", nextTime: "Yes, in the next talk", onDay: "Yes, on another day" },
      },
      municipalityDay: { label: "When should the municipality take part?" },
    },
    closing: {
      outcome: {
        label: "How did it end?",
        options: {
          ordinary: "Back in the same job on ordinary terms",
          adjusted: "Back in the same job with lasting adjustments",
          otherTasks: "Other tasks or another job at the same workplace",
          otherWorkplace: "Work at another workplace",
          left: "The employment has ended",
        },
      },
      endedOn: { label: "From which day?" },
      keep: {
        label: "What do you want to keep?",
        hint: "For example: A regular talk on Fridays, or that tasks are split up.",
      },
      employeeHelped: {
        label: "Did the plan help?",
        options: { yes: "Yes", partly: "Partly", no: "No" },
      },
      employeeEvaluation: { label: "What was good, and what should have been different?" },
      employerHelped: {
        label: "Did the plan help?",
        options: { yes: "Yes", partly: "Partly", no: "No" },
      },
      employerEvaluation: { label: "What was good, and what should have been different?" },
      deleteOn: { label: "When should the case be deleted?" },
    },
  },
  talks: {
    title: "Follow-up talks",
    lead: "Talk regularly, also when it goes well. Here is what you can talk about next time, and what you agreed.",
    nextTitle: "Next talk",
    nextOn: (day: string) => `Agreed for ${day}.`,
    nextNone: "No day has been agreed yet.",
    planDates: "See or change the dates in the plan",
    agendaTitle: "What you can talk about",
    agendaLead: (day: string) => `Gathered from what has happened since ${day}, and what is near.`,
    agendaFirst: "Gathered from what stands in the plan.",
    agendaNone: "There is nothing new to take up. Ask anyway: How is it going?",
    always: [
      "How is it going, and what fits well?",
      "What should be turned up, down or stay where it is?",
      "Who does what, and when do you talk again?",
    ],
    changes: "See everything that was changed",
    beginTitle: "Write from a talk",
    beginDay: "On which day did you talk?",
    begin: "Write minutes",
    dayAhead: "The day lies ahead. Write the minutes when the talk has been held.",
    dayMissing: "Write the date, for example 14-09-2026.",
    heldTitle: "Talks you have held",
    heldNone: "Nothing has been written from a talk yet.",
    agreements: (count: number) => (count === 1 ? "1 agreement" : `${count} agreements`),
    over: "Follow-up talk",
    of: (day: string) => `Talk on ${day}`,
    noDay: "Talk without a date",
    minutesTitle: "Minutes",
    agreementsTitle: "Agreements",
    agreementsLead: "The agreements also stand in the plan.",
    next: "Next time",
    save: "Save and go to the talks",
    moveTitle: "Change the date of the talk",
    move: "Change the date",
    remove: "Remove the talk",
    removeNote: "The agreements stay in the plan.",
  },
  agenda: {
    wantsTalk: (day: string) => `The employee would like to talk about how it is going (${day}).`,
    fit: (slider: string, fit: "tooMuch" | "tooLittle", times: number) =>
      `${slider}: ${fit === "tooMuch" ? "too much" : "too little"}${times > 1 ? `, said ${times} times` : ""}. What should change?`,
    said: (text: string) => `The employee wrote: “${text}”`,
    turnedDown: (sliders: string, day: string) =>
      `${sliders} turned down from ${day}. Did it help?`,
    turnedUp: (sliders: string, day: string) => `${sliders} turned up from ${day}. Does it fit?`,
    nextSetting: (day: string, hours: string | null) =>
      hours
        ? `Next setting: ${hours} hours a week from ${day}. Does it still fit?`
        : `The next setting begins on ${day}. Does it still fit?`,
    subGoalReached: (title: string, day: string) => `The sub-goal “${title}” is reached (${day}).`,
    subGoalDue: (title: string, day: string) => `The sub-goal “${title}” is due on ${day}.`,
    subGoalOver: (title: string, day: string) =>
      `The sub-goal “${title}” was due on ${day}. Is it reached, or should the date be moved?`,
    measureOwner: (title: string) => `Nobody has taken on the measure “${title}”. Who does?`,
    measureEnds: (title: string, day: string) =>
      `The measure “${title}” ends on ${day}. Should it go on?`,
    agreementDue: (title: string, who: string, day: string) =>
      `The agreement “${title}”${who ? ` (${who})` : ""} was for ${day}. Is it done?`,
    adjustmentEnds: (title: string, day: string) =>
      `The adjustment “${title}” ends on ${day}. Is it still needed?`,
    municipality: (day: string | null) =>
      day
        ? `The municipality is to take part on ${day}. Has it been invited?`
        : "The municipality is to take part. Has it been invited?",
    goalNear: (day: string) => `The goal is due on ${day}. Does it hold?`,
    see: "See it",
    seeOf: (what: string) => `See it: ${what}`,
  },
  section: { title: "On the way", talks: "Follow-up talks" },
  closing: {
    title: "Close the case",
    lead: "When the way back has been walked, you can sum up and close the case. If the employee is away again, you can open it again with all that is in it.",
    howTitle: "How it ended",
    backNote: "If it is on ordinary terms, we note the day as the one the employee is fully back.",
    employeeTitle: "The employee's evaluation",
    employerTitle: "The workplace's evaluation",
    evaluationLead:
      "Two answers are enough. Both can read both. It never goes to the municipality.",
    othersNone: "Not answered yet.",
    keepTitle: "What you keep",
    deleteTitle: "Deletion",
    deleteLead:
      "No statute sets a limit. The rule is: no longer than needed (General Data Protection Regulation, article 5). We propose 12 months after, and at most 5 years.",
    deleteProposal: (day: string) => `Proposal: ${day}.`,
    deleteWhat:
      "On that day everything in the case is erased for good: the plan, the talks, the costs, the employee's own room and the history.",
    button: "Close the case",
    onlyEmployer: "The manager or HR closes the case. Your answers are saved as you write.",
    closedTitle: "The case is closed",
    closedText: (day: string) => `It can be read but not changed. It is erased on ${day}.`,
    toPage: "Close the case",
    toClosing: "See how it ended",
    reopen: "Open the case again",
    reopenLead: "Is the employee away again, or was it closed too early? Everything is still here.",
    problems: {
      missing: {
        outcome: "Choose how it ended.",
        endedOn: "Write from which day.",
        deleteOn: "Choose when the case should be erased.",
      },
      ahead: "The day lies ahead. Close the case when it has come.",
      passed: "Choose a day that has not passed yet.",
      far: "Choose a day at most 5 years ahead.",
    },
  },
  sections: { talks: "Follow-up talks", closing: "Closing" },
  items: { talks: "Talk" },
} satisfies typeof followUpDa;
