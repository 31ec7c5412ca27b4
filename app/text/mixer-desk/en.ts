import type { mixerDesk as da } from "./da";
import { suggestions } from "./en-suggestions";

export const mixerDesk = {
  list: {
    earlier: (count: number) => `Show earlier (${count})`,
    later: (count: number) => `Show later (${count})`,
  },
  move: { earlier: "A week earlier", later: "A week later", group: "Move the setting" },
  copy: (day: string) => `Copy to ${day}`,
  copyNoDay: "Copy the setting",
  copyNote: "The copy begins two weeks later. You can move it afterwards.",
  addFirst: "Add the first setting",
  templates: "Begin with a template",
  asPlanned: "It went as planned",
  asPlannedNote: "Keeps a copy as “as it went”. The plan stays beside it.",
  down: "Turn down",
  leave: "A pause, away again, or away for longer",
  days: {
    title: "Hours day by day",
    hint: "Write the hours of the days you have agreed on. They are added up and the fader follows. When you move the fader, the hours are spread anew.",
    sum: (hours: string) => `${hours} hours a week in all.`,
    none: "Without hours here we spread the week's hours evenly over the days worked.",
    unit: "h",
  },
  pattern: {
    title: "Do the weeks take turns?",
    hint: "For example two weeks at work and then one at home, again and again. Weeks are counted from the week the setting begins in.",
    says: (on: string, hours: string, off: string, offHours: string) =>
      `${on} with ${hours} hours, then ${off} with ${offHours} hours, and over again.`,
    weeks: (count: number) => (count === 1 ? "1 week" : `${count} weeks`),
    none: "Leave the fields empty when all weeks are alike.",
    half: "Fill in both numbers of weeks and we count with it.",
  },
  exceptions: {
    title: "Weeks that are different",
    lead: "A holiday, a course, a week with other hours. All other weeks follow the setting.",
    item: (day: string) => `The week from ${day}`,
    itemNoDay: "A week without a date",
    add: "Add a week",
    remove: (title: string) => `Remove: ${title.toLowerCase()}`,
  },
  timeLine: {
    title: "The way up over time",
    lead: "A strip for each fader: ordinary terms at the top, needs consideration at the bottom.",
    planned: "Planned",
    actual: "As it went",
    today: "Today",
    goal: "Goal",
    none: "The time line appears when a setting has a date.",
    columns: { from: "In force from", state: "Plan or fact", hours: "Hours a week" },
    handle: "Move the setting along the time line",
    handleHint: "Drag, or use the arrow keys. The date is saved when you let go.",
  },
  scrub: {
    label: "See a day",
    hint: "Drag over time and see how the desk stands.",
    title: (day: string) => `The desk on ${day}`,
    says: (day: string, hours: string) => `${day}: ${hours} hours a week`,
    before: (day: string) => `${day} is before the first setting.`,
    open: "Open that setting",
    planned: "This is the plan.",
    actual: "This is how it went.",
    form: "Go to a date",
    go: "Show the day",
  },
  notes: {
    suggestions: "Suggestions",
    about: (slider: string) => `for ${slider}`,
    use: (text: string) => `Write in the field: ${text}`,
    levels: { low: "turned far down", middle: "half-way", high: "nearly up" },
  },
  weekLead: (hours: string) =>
    `Hours at work and hours away. To get refund there must be at least ${hours} hours of absence in the week.`,
  weekLeadPlain: "Hours at work and hours away.",
  weekUnder: (hours: string) =>
    `Under ${hours} hours of absence: the week counts as fit for work, and the refund stops.`,
  suggestions,
} satisfies typeof da;
