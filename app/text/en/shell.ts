import type { shell as da } from "../da/shell";

export const shell = {
  product: "Tilbage",
  skipToContent: "Skip to content",
  mainNavigation: "Main menu",
  cases: "Cases",
  people: "People",
  rules: "Rules and rates",
  organisation: "The organisation's choices",
  signOut: "Sign out",
  signedInAs: (name: string) => `Signed in as ${name}`,
  switchLanguage: "På dansk",
  switchLanguageLabel: "Switch language to Danish",
  exampleMark: "Example: invented people",
  actions: {
    save: "Save",
    saveAndContinue: "Save and continue",
    back: "Back to the case",
  },
  ui: {
    errorPrefix: "Error: ",
    errorSummary: "There are problems",
    optional: " (optional)",
    saving: "Saving …",
    savedAt: (time: string) => `Saved at ${time}`,
    notSaved: "Not saved yet. We will try again.",
    refused:
      "Not saved. The field was removed, or your access has ended. Copy your text before you go on.",
    conflict: "Somebody else changed this field meanwhile.",
    theirText: "The other person wrote",
    keepMine: "Use my text",
    keepTheirs: "Use theirs",
    healthLine:
      "Write about work: tasks, hours and considerations. Not about illness, cause, treatment or medicine.",
    healthWarning: (words: string) =>
      `The text seems to be about health (${words}). Rather write what is possible at work. It is your decision.`,
    step: (number: number, total: number) => `Step ${number} of ${total}`,
    stepDone: "Filled in",
    stepCurrent: "You are here",
    showTable: "Show as a table",
  },
  live: {
    changed: (who: string, field: string) =>
      field ? `${who} changed ${field} just now.` : `${who} changed this page just now.`,
    add: (who: string) => `${who} added something that is not on the page yet.`,
    remove: (who: string) => `${who} removed something that is still on the page.`,
    reload: "Load the page again",
  },
  problems: {
    day: "Enter a date that exists, for example 3-8-2026.",
    tooOld: "The rules apply to absence from 4 January 2010. Check the date.",
    time: "Enter a time, for example 10:30.",
    number: "Enter a number, for example 18.5.",
    range: (min: number, max: number) => `Enter a number between ${min} and ${max}.`,
    step: (step: number) =>
      step === 1 ? "Enter a whole number." : `The number must be a multiple of ${step}.`,
    tooLong: (max: number) => `The text is too long. Write at most ${max} characters.`,
    choice: "Choose one of the options.",
    missing: "This field must be filled in.",
    email: "Enter an e-mail address, for example name@company.com.",
  },
  errors: {
    notFoundTitle: "Page not found",
    notFound:
      "The page does not exist, or you do not have access to it. Check the address, or go to your cases.",
    typedTitle: "What you wrote was not saved",
    typed: "You can copy it here if you want to keep it. It stands on this page alone.",
    toCases: "Go to your cases",
    brokenTitle: "Something went wrong on our side",
    broken: "What you managed to save is not lost. Please try again in a moment.",
    reference: (id: string) => `Reference: ${id}`,
    badRequestTitle: "We could not understand that",
  },
} satisfies typeof da;
