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
      missing: "Answer here before the case can be closed.",
      ahead: "The day lies ahead. Close the case when it has come.",
      passed: "Choose a day that has not passed yet.",
      far: "Choose a day at most 5 years ahead.",
    },
  },
  sections: { talks: "Follow-up talks", closing: "Closing" },
  items: { talks: "Talk" },
} satisfies typeof followUpDa;
