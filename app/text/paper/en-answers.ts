import type { answers as da } from "./da-answers";

/** Words of the page behind a version, in English. */
export const answers = {
  title: "The parties' answers",
  asOf: (day: string) => `Answers as of ${day}`,
  intro: (version: number) =>
    `The answers are about version ${version}. They can change without the plan changing, and the check number leaves them out.`,
  parties: { employer: "The employer", employee: "The employee" },
  answers: { agree: "Agree", agreeWithRemark: "Agree with a remark", disagree: "Disagree" },
  none: "No answer yet",
  labels: { answer: "Answer", remark: "Remark", given: "Given" },
  given: (day: string, name: string) => `${day} by ${name}`,
  handover: (authority: string) => `May the plan go to ${authority}?`,
  approved: (authority: string, day: string) =>
    `Yes. On ${day} the employee allowed this version to go to ${authority}.`,
  notApproved: (authority: string) =>
    `The employee has not allowed this version to go to ${authority}.`,
} satisfies typeof da;
