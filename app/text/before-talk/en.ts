import type { beforeTalk as da } from "./da";

export const beforeTalk = {
  title: "Your two proposals",
  lead: "Each of you places the faders before you talk. Nobody sees the other's proposal until both are ready.",
  link: {
    title: "Your proposals for the faders",
    text: "Place the faders separately before you talk. Then you see where you agree, and where to begin.",
    toOwn: "Place the workplace's faders",
    toBoth: "Say when you are ready",
    toTogether: "See your two proposals",
  },
  desk: {
    title: "The workplace's proposal",
    lead: "Where do you think the faders can stand when work begins again? It is a proposal to talk from, not a demand.",
    privateTitle: "Only managers and HR can see this",
    private: "The employee sees it only when both are ready and have said so.",
    legend: "How we think it can go",
    hint: "Drag a fader, or use the arrow keys.",
    value: (position, words) => `Step ${position} of 10, ${words}`,
    save: "Save and continue",
  },
  fields: {
    hours: { label: "Hours" },
    physical: { label: "Physical setting" },
    tasks: { label: "Tasks" },
    responsibility: { label: "Responsibility" },
    predictability: { label: "Predictability" },
    intensity: { label: "Work intensity" },
  },
  position: (at, words) => `${at}, ${words}`,
  own: {
    employee: {
      title: "Your proposal",
      missing: (sliders) =>
        `You have not placed ${sliders} yet. All six must stand somewhere, so that you can hold them against each other.`,
      set: "Place your faders",
      change: "Change your faders",
      meaning:
        "When you press, we keep your proposal as it stands here. It is shown only when the workplace is ready too.",
      ready: "I am ready",
      readyTitle: "You are ready",
      readyText:
        "These are the numbers the workplace will see. To change them, take it back first.",
      notReady: "Not ready yet",
    },
    employer: {
      title: "The workplace's proposal",
      missing: (sliders) =>
        `You have not placed ${sliders} yet. All six must stand somewhere, so that you can hold them against each other.`,
      set: "Place the workplace's faders",
      change: "Change the workplace's faders",
      meaning:
        "When you press, we keep the proposal as it stands here. It is shown only when the employee is ready too.",
      ready: "We are ready",
      readyTitle: "You are ready",
      readyText: "These are the numbers the employee will see. To change them, take it back first.",
      notReady: "Not ready yet",
    },
  },
  other: {
    workplace: "The workplace",
    waits: (name) => `Waiting for ${name}`,
    waitsWorkplace: "Waiting for the workplace",
    waitsText: "Both proposals are shown as soon as you have both said you are ready.",
    isReady: (name) => `${name} is ready`,
    isReadyText: "Both proposals are shown as soon as you are ready too.",
    workplaceIsReadyText: "Both proposals are shown as soon as you are ready too.",
    look: "Look again",
    noAccess: (name) => `${name} has no access yet`,
    noAccessText:
      "You can make your proposal ready now. It waits until the employee has access and is ready too.",
    giveAccess: "Give access",
  },
  shown: {
    lead: (day) => `Both proposals were shown on ${day}. Neither of you is right or wrong.`,
    firstTitle: (sliders) => `Talk first about ${sliders}`,
    first: (steps) =>
      `That is where you are furthest apart: ${steps} ${steps === 1 ? "step" : "steps"}. Ask each other: what do you see that I do not?`,
    allAgreeTitle: "You agree on all six faders",
    allAgree: "That is a good place to begin.",
    agree: (sliders) => `Here you already agree: ${sliders}.`,
    table: "Both proposals, largest difference first",
    slider: "Fader",
    gap: "Difference",
    agreed: "Agreed",
    steps: (steps) => (steps === 0 ? "You agree" : `${steps} ${steps === 1 ? "step" : "steps"}`),
    unset: "Not placed",
  },
  agree: {
    title: "Agree on one setting",
    lead: "Choose a step for each fader: one proposal, the other, or something between. It becomes a planned setting on the mixer panel.",
    empty: "Choose a step",
    option: {
      employee: (position, name) => `${position} (${name})`,
      employer: (position) => `${position} (the workplace)`,
      both: (position) => `${position} (both of you)`,
    },
    hours: (normal) =>
      `The hours are worked out: the step's share of the ${normal} hours a week, rounded to half hours.`,
    noHours:
      "The normal hours a week are not known, so the hours stay open until you write them on the mixer panel.",
    fromDay: "Valid from",
    fromDayHint: "The first day with this setting.",
    button: "Save what you agree on",
    missing: (slider) => `Choose a step: ${slider}.`,
    missingDay: "Choose the day the setting is valid from.",
    changed: "Somebody saved something else meanwhile. Here is what counts now.",
    full: "There is no room for more settings. Remove one that is not used, and try again.",
  },
  agreed: {
    title: (day) => `You agree from ${day}`,
    titleNoDay: "You agree on a setting",
    hours: (hours) => `${hours} hours a week.`,
    text: "It stands on the mixer panel as planned. If you change it there, the numbers here follow.",
    link: "See it on the mixer panel",
    from: {
      both: () => "proposed by both",
      employee: (name) => `proposed by ${name}`,
      employer: () => "the workplace's proposal",
      between: () => "in between",
      other: () => "another step",
    },
    cell: (position, from) => `${position} (${from})`,
  },
  again: {
    title: "Try again",
    text: "Both proposals are taken away from here, and you can place the faders anew, separately. A setting you have agreed on stays in the plan.",
    button: "Take both away and try again",
  },
  news: { text: "Something has happened with your proposals.", show: "Show it" },
  refused: "Place all six faders before you say you are ready.",
} satisfies typeof da;
