import type { room as da } from "./da";
import { access } from "./en-access";
import { questions, roomSteps } from "./en-questions";
import { whoSees } from "./en-who-sees";

export const room = {
  title: "My room",
  lead: "Prepare at your own pace. You need not answer everything.",
  privateTitle: "Only you can see this",
  private:
    "Your manager, HR and the municipality cannot see your answers. Nobody is told whether you have written anything.",
  begin: "Begin here",
  goOn: "Go on here",
  stepsLabel: "The preparation",
  begun: "You have answered",
  todo: "Not begun",
  known: "What is known",
  previous: "Previous",
  next: "Save and go on",
  last: "Save, and see what you can share",
  mixer: {
    legend: "How I think it can go",
    hint: "Drag a fader or use the arrow keys.",
    value: (position: number, words: string) => `Step ${position} of 10, ${words}`,
  },
  copy: {
    title: "My data",
    lead: "Fetch a copy of everything you can read in your case, your own room too.",
  },
  share: {
    title: "Share in the plan",
    lead: "You choose one answer at a time. You see exactly what is shared before you say yes.",
    link: "See what you can share",
    none: "You have not written anything yet that can be shared. Begin with wishes and ideas.",
    never:
      "Answers about belief, yourself, your workplace and your notes cannot be shared from here.",
    items: {
      wishes: "Your wishes",
      contact: "Contact while you are away",
      colleaguesTold: "What colleagues may be told",
      firstTask: "A task to begin with",
      adjustment: "One thing that makes it easier",
      needed: "What has to happen",
      mixer: "Your mixer panel",
    },
    places: {
      wishes: "The plan: Goal",
      contact: "The conversation: Contact meanwhile",
      colleaguesTold: "The conversation: What colleagues are told",
      firstTask: "The conversation: Tasks, as a new task you can do now",
      adjustment: "The plan: Considerations, as a new one",
      needed: "The conversation: Considerations that help",
      mixer: "The mixer panel, as a new planned setting",
    },
    look: "Look before you share",
    there: "In the plan",
    private: "Only with you",
    previewTitle: "This is what is shared",
    goesTo: "Where it will stand",
    asParagraph: "It becomes a new paragraph under what stands there now:",
    emptyNow: "Nothing stands there yet.",
    whoReads:
      "Your manager and HR on the case can read it once you have shared it. The history shows that it came from you.",
    confirm: "Yes, share it",
    cancel: "No, keep it to myself",
    done: (item: string) => `Shared: ${item}`,
    doneText: "It now stands in the shared plan. The rest is still only yours.",
    seeIt: "See it in the plan",
    changed: "Your answer has changed since you saw it. Look again before you share.",
    full: "There is no more room in the field. Shorten your answer, or edit the plan.",
    settingFrom: (day: string) => `From ${day}`,
    settingHours: (hours: string) => `${hours} hours a week`,
  },
  questions,
  steps: roomSteps,
  access,
  whoSees,
} satisfies typeof da;
