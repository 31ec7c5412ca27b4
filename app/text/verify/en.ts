import type { verify as da } from "./da";

/** Words of the page where anybody checks the number on a paper. */
export const verify = {
  title: "Check a plan",
  lead: "Were you given a retention plan on paper or as a PDF? Here you can check whether it was made here.",
  number: "Check number",
  hint: "It is at the foot of the pages. The first 16 characters are enough.",
  submit: "Check the number",
  malformed: "Write at least 16 characters of the number: digits and the letters a to f.",
  tooMany: "Many numbers have been checked from here. Wait a quarter of an hour and try again.",
  known: {
    title: "Yes, the number is ours",
    text: (day: string) => `It belongs to a version frozen on ${day}.`,
  },
  unknown: {
    title: "We do not know that number",
    text: "See whether it is typed correctly. Drafts and letters cannot be checked. A plan may also have been erased.",
  },
  file: {
    label: "Choose the PDF",
    hint: "The file stays with you. Only a number reckoned from it is sent.",
    submit: "Check the file",
    missing: "Choose a file.",
    tooLarge: "The file is too large to be a plan from here.",
    known: {
      title: "Yes, the file is ours",
      text: (day: string) =>
        `It was fetched here, and nothing in it was changed. The version was frozen on ${day}.`,
    },
    unknown: {
      title: "We do not know that file",
      text: "Something in it was changed, or it was not fetched here. Drafts and letters cannot be checked. A plan may also have been erased.",
    },
  },
  means: {
    title: "What the answer means",
    text: "The number belongs to the plan's content. You only learn whether it was made here, and when. If you doubt a word on the paper, ask whoever gave it to you.",
  },
} satisfies typeof da;
