import type { sharedPlan as da } from "./da";

export const sharedPlan = {
  open: {
    title: "Open the shared document",
    lead: "If it does not open by itself, paste the whole link from the message you got.",
    link: "The link",
    submit: "Open",
    again: "See the document again",
    otherLink: "Use another link",
  },
  code: {
    title: "Write the code",
    lead: "You were given six digits another way, for example on the phone.",
    label: "Code",
    submit: "Open",
    wrong: "The code is not right. Try again.",
    locked: "A wrong code was written too often. Wait a quarter of an hour, then try again.",
  },
  gone: {
    title: "The link does not work",
    text: "Open the link again from the message you got. If it still does not work, ask whoever shared it.",
    toOpen: "Paste the link",
  },
  tooMany: {
    title: "Too many tries",
    text: "Wait a quarter of an hour, then try again.",
  },
  page: {
    over: (organisation: string) => `Shared by ${organisation}`,
    lead: (recipient: string, day: string) =>
      `The link is for ${recipient} and works until ${day}. Do not pass it on. The plan is in Danish.`,
    pdf: "Download as PDF",
    data: "Download as data (JSON)",
    dataHint:
      "The data is for the municipality's own systems. It says the same as the plan, and the file is in the PDF too.",
    schema: "See how the file is built",
    bilingualPdf: "Download in Danish and English (PDF)",
    print: "Print",
    contents: "On the page",
    faders: (low: string, high: string) => `0 is “${low}”, and 10 is “${high}”.`,
    changed: {
      title: "What has changed?",
      first: "This is the first version that was shared.",
      sinceYours: (version: number, day: string) =>
        `Changed since version ${version}, which you got ${day}:`,
      sinceOthers: (version: number, day: string) =>
        `Changed since version ${version}, which was shared ${day}:`,
      same: (version: number) => `The plan says the same as version ${version}.`,
    },
    answer: {
      title: "How to answer",
      text: (name: string) => `Call or write to ${name}:`,
      careful: "Write nothing sensitive in an ordinary e-mail.",
    },
    counted:
      "Those the plan is about can see when the link was opened. The page does not follow you and fetches nothing from others.",
  },
} satisfies typeof da;
