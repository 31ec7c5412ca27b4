import type { questions as da, roomSteps as daSteps } from "./da-questions";

const yesNo = { yes: "Yes", no: "No", unknown: "I do not know" };

export const questions = {
  own: {
    thoughts: { label: "My notes", hint: "Write freely. It stays here." },
    wishes: {
      label: "What do you wish for where your work is concerned?",
      hint: "For example: back to what I usually do, but at my own pace.",
    },
  },
  belief: {
    usualTasks: {
      label: "Do you believe you can do most of your usual tasks now?",
      options: yesNo,
    },
    otherUse: {
      label: "Do you believe you can use your skills in another way at your workplace now?",
      options: yesNo,
    },
    backInJob: {
      label: "How much do you believe that you can return to your job?",
      hint: "0 is not at all. 10 is quite sure.",
    },
    backInHalfYear: {
      label: "How likely is it that you are back within half a year?",
      hint: "0 is not at all. 10 is quite sure.",
    },
  },
  person: {
    wantsBack: { label: "Do you want to return to this job?", options: yesNo },
    importance: {
      label: "How important is it to you?",
      hint: "0 is not important at all. 10 is very important.",
    },
    ownTalk: {
      label: "Will you take the talk with your workplace yourself?",
      hint: "You may bring somebody.",
      options: yesNo,
    },
    knowsHelp: {
      label: "Do you know where you can get help, and what help there is?",
      options: yesNo,
    },
  },
  surroundings: {
    dialogue: {
      label: "How good is the dialogue with your manager?",
      hint: "0 is very bad. 10 is very good.",
    },
    colleagues: { label: "What do you think your colleagues will say when you come back?" },
    care: { label: "Is it a place where people take care of each other?", options: yesNo },
    busy: {
      label: "Is it busy?",
      options: { always: "Always", periods: "In periods", seldom: "Seldom" },
    },
    tools: { label: "Are the tools and aids you need at hand?", options: yesNo },
  },
  ideas: {
    contact: {
      label: "What contact do you want while you are away?",
      hint: "For example: my manager calls every other Tuesday.",
    },
    colleaguesTold: {
      label: "What may your colleagues be told?",
      hint: "You decide. It can be just that you are on your way back.",
    },
    firstTask: {
      label: "A task you could begin with",
      hint: "Something you know and that is not urgent.",
    },
    adjustment: {
      label: "One thing at work that would make it easier",
      hint: "For example: a quiet room in the morning.",
    },
    needed: {
      label: "What has to happen before you come back, or while you do?",
      hint: "For example: that we have agreed who answers the phone.",
    },
  },
  mixer: {
    hours: { label: "Hours" },
    physical: { label: "Physical setting" },
    tasks: { label: "Tasks" },
    responsibility: { label: "Responsibility" },
    predictability: { label: "Predictability" },
    intensity: { label: "Work intensity" },
  },
} satisfies typeof da;

export const roomSteps = {
  belief: {
    title: "Believing in it",
    text: "What do you think about the way back?",
    lead: "There are no right answers. Doubt is all right, and belief can grow on the way.",
    evidence:
      "Those who expect to come back come back more often. It is an association, not a proof of the cause (SFI, 2012).",
  },
  person: {
    title: "Yourself",
    text: "What do you want, and what matters to you?",
    lead: "Your own reasons are the best engine. Take what fits and skip the rest.",
    evidence:
      'The same advice can help one person and hold another back. That is why we ask you first (Morten Alberg, "Når arbejdet gør ondt", 2022).',
  },
  surroundings: {
    title: "Your workplace",
    text: "What is it like there, and how do you get on?",
    lead: "Work is seldom dangerous. But it matters what one does, where and how.",
    evidence:
      'Help that takes place at the workplace brings more people back. It is clearest for trouble in muscles and joints (SFI, 2012, and STAR\'s note "Hvad virker for at få sygemeldte tilbage i job?").',
  },
  ideas: {
    title: "Wishes and ideas",
    text: "What would you like, and what is possible?",
    lead: "You know your work best. Small ideas are good. You can share the ones you want afterwards, one at a time.",
    evidence:
      "Early contact with the workplace and offers of adjusted work bring more people back (SFI, 2012).",
  },
  mixer: {
    title: "Your mixer panel",
    text: "How far up can you turn it now?",
    lead: "Put each fader where you think it can be in a while. Think of it as training: too much leads to overload, then one turns down and builds up again.",
    evidence:
      'Many people work well although their health is a bother: step back, not out (Morten Alberg, "Når arbejdet gør ondt", 2022).',
  },
  notes: {
    title: "Own notes",
    text: "Everything else. Only for you.",
    lead: "Write what you want to remember for the talk. Notes cannot be shared from here.",
    evidence:
      'Averages hold for groups. What is right for you, you find out together with those you trust (STAR\'s note "Hvad virker for at få sygemeldte tilbage i job?").',
  },
} satisfies typeof daSteps;
