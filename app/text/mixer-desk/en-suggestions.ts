import type { suggestions as da } from "./da-suggestions";

export const suggestions: typeof da = {
  hours: {
    low: [
      "Two mornings a week, for example Monday and Thursday 9–12.",
      "Arrival is free between 8 and 10.",
      "Works from home on one of the days.",
    ],
    middle: [
      "Four days a week with a day off in the middle.",
      "Short days, all end by 13 at the latest.",
      "A quarter of an hour's break in mid-morning, outside the common room.",
    ],
    high: [
      "Nearly full time, but off early on Fridays.",
      "No overtime and no extra shifts yet.",
      "Comes in early or late as agreed from week to week.",
    ],
  },
  physical: {
    low: [
      "Seated tasks at own desk only.",
      "No lifting, colleagues fetch and set out.",
      "Own room or a place that is quiet.",
      "Can change between sitting, standing and walking as needed.",
    ],
    middle: [
      "Lifts 5 kg at most, and at hip height only.",
      "Sit-stand desk and headset.",
      "Works at the machine for an hour at a time at most.",
    ],
    high: [
      "The usual tasks, with a lifting aid for the heaviest.",
      "A fixed place in the open office, with a quiet room at hand.",
      "Swaps one heavy task with a colleague.",
    ],
  },
  tasks: {
    low: [
      "A few familiar tasks, agreed the week before.",
      "No telephone and no customers.",
      "One task at a time, from beginning to end.",
      "Goes along with a colleague and lends a hand.",
    ],
    middle: [
      "Own familiar cases, no new ones.",
      "An hour of telephone a day.",
      "About half of the usual tasks.",
    ],
    high: [
      "All usual tasks but the urgent ones.",
      "New cases come one at a time.",
      "Takes part in training new colleagues again.",
    ],
  },
  responsibility: {
    low: [
      "Does the task but does not own the deadline.",
      "A colleague reads along before anything is sent.",
      "Not on call and no standing in for others.",
    ],
    middle: [
      "Own responsibility for familiar cases, the manager has the rest.",
      "Decides in daily matters and asks when in doubt.",
      "Shares the responsibility for the task with a named colleague.",
    ],
    high: [
      "The usual responsibility, with an agreement on who takes over when it is busy.",
      "Responsible for own deadlines but not for those of others.",
      "Chairs meetings again, though no negotiations.",
    ],
  },
  predictability: {
    low: [
      "The week's tasks and times are settled on the Friday before.",
      "No changes on the same day.",
      "The same days, the same place and the same colleagues.",
    ],
    middle: [
      "The day's tasks are settled in the morning.",
      "Changes are told the day before at the latest.",
      "One meeting a day at most, and with an agenda.",
    ],
    high: [
      "Can take urgent tasks as agreed.",
      "The same rota as the others, but known 14 days ahead.",
      "Changes are fine when something else is moved away.",
    ],
  },
  intensity: {
    low: [
      "Own pace without deadlines.",
      "Breaks as needed, without asking.",
      "One task at a time, with plenty of time for each.",
    ],
    middle: [
      "About half of the usual amount in a day.",
      "Quiet and busy tasks take turns.",
      "A fixed break after each hour.",
    ],
    high: [
      "The usual pace, except at peak times.",
      "Can say no to one task a week.",
      "Busy days are followed by a quiet one.",
    ],
  },
};
