import type { reminders as da } from "./da";

export const reminders = {
  title: "Remember",
  onCase: {
    nextTalk: (when: string) => `You have a talk ${when}.`,
    checkIn: "It is time to tell how it is going.",
    settingStarts: (when: string) => `The mixer panel changes ${when}.`,
    measureOwner: (title: string) => `Nobody has taken on “${title}” yet.`,
    planIdle: "It is more than two weeks since you last looked at the plan.",
  },
  links: {
    nextTalk: "See the talk",
    checkIn: "Answer now",
    settingStarts: "See the setting",
    measureOwner: "Choose who does it",
    planIdle: "See the plan",
  },
  today: "today",
  tomorrow: "tomorrow",
  onDay: (day: string) => `on ${day}`,
  choose: "Choose what you get mails about",
  page: {
    title: "Reminders",
    lead: "Reminders always stand on the page of the case. Here you choose whether you want a mail as well.",
    neutral:
      "You get at most one mail a day, and never at night. It only says that something waits. It names nobody's case.",
    legend: "Send me a mail when",
    kinds: {
      nextTalk: "a talk is three days away or less",
      checkIn: "it is time to tell how it is going",
      settingStarts: "the mixer panel is about to change",
      measureOwner: "nobody has taken on a measure that begins soon",
      planIdle: "I have not looked at the plan for two weeks",
    },
    save: "Save",
    saved: "Your choice is saved",
    noMail: "Mails are not set up here. Your choice holds if they are.",
    unproven: "You get mails only once you have confirmed that the address is yours.",
    prove: "Confirm your address",
    language: (name: string) => `Mails come in ${name}.`,
    languages: { da: "Danish", en: "English" },
    row: "Reminders",
    some: (count: number) => (count === 1 ? "Mail about 1 kind" : `Mail about ${count} kinds`),
    none: "No mails",
    change: "Choose reminders",
  },
} satisfies typeof da;
