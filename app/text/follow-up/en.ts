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
  sections: { talks: "Follow-up talks", closing: "Closing" },
  items: { talks: "Talk" },
} satisfies typeof followUpDa;
