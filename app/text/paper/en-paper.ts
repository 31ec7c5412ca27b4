import { mixer } from "../en/mixer";
import { answers } from "./en-answers";
import { costs } from "./en-costs";
import { goal } from "./en-goal";
import type { paper as da } from "./da-paper";

export const paper = {
  locale: "en-GB",
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  draft: "Draft",
  draftStamp: (day: string) => `Draft ${day}`,
  draftNote: "A draft can still change. Only a published version counts.",
  versionStamp: (version: number, day: string) => `Version ${version}, ${day}`,
  fingerprint: "Check number",
  notAgreed: "Not agreed yet",

  plan: {
    kind: "Retention plan",
    title: (employee: string) => `Retention plan for ${employee}`,
    untitled: "Retention plan",
    subject: "Plan for the way back to work",
    contents: "In the plan",
    sections: {
      goals: "Goal and sub-goals",
      mixer: "The mixer panel",
      weeks: "Week by week",
      adjustments: "Considerations",
      talk: "Agreements",
      followUp: "Follow-up",
    },
  },

  facts: {
    title: "About the absence",
    employee: "Employee",
    jobTitle: "Job title",
    organisation: "Workplace",
    department: "Department",
    manager: "Manager",
    employedSince: "Employed since",
    firstAbsenceDay: "First absence day",
    dayNumber: (number: number, today: string) => `Day ${number} on ${today}`,
    since: "Where we are",
    normalHours: "Normal hours",
    hoursAWeek: (hours: string) => `${hours} hours a week`,
  },

  goal,

  areas: {
    hours: "Hours and time",
    physical: "Physical setting",
    tasks: "Tasks",
    responsibility: "Responsibility",
    predictability: "Predictability",
    intensity: "Intensity of work",
    social: "Being with others",
    confidence: "Confidence in own skills",
    coping: "Managing everyday life",
    capacity: "Physical capacity at work",
  },

  schemes: {
    partialReturn: "Partial return",
    workTrial: "Work trial",
    mentor: "Mentor",
    section56: "Section 56 agreement",
    socialChapter: "Social chapters of the collective agreement",
    aids: "Aids",
    personalAssistance: "Personal assistance",
    clarifying: "Clarifying or qualifying course",
    insurance: "The workplace's own offers",
    fastTrack: "Early effort (fast track)",
    jointMeeting: "Joint meeting",
    other: "Other",
  },

  mixer: {
    title: "The mixer panel: up and down on the way",
    now: "Where we are now",
    start: "How we begin",
    nowFrom: (day: string, hours: string, days: string) =>
      `Since ${day}: ${hours} hours a week, ${days}`,
    startsOn: (day: string, hours: string, days: string) =>
      `From ${day}: ${hours} hours a week, ${days}`,
    nothing: "Hours and setting have not been agreed yet.",
    low: "Considerations",
    high: "Ordinary terms",
    names: {
      hours: "Hours",
      physical: "Physical setting",
      tasks: "Tasks",
      responsibility: "Responsibility",
      predictability: "Predictability",
      intensity: "Intensity",
    },
    position: (position: number) => `${position} of 10`,
    unset: "Not set",
    picture: (parts: string) =>
      `Six faders from 0, needs considerations, to 10, ordinary terms. ${parts}.`,
    part: (name: string, position: string) => `${name}: ${position}`,
    intro:
      "0 means the greatest need for considerations, 10 is ordinary terms. A step down is a normal part of the way and is written down like everything else.",
    chartTitle: "The faders over time",
    chart: (parts: string) => `Line chart of the six faders from 0 to 10. ${parts}.`,
    chartPart: (name: string, from: string, to: string) => `${name} goes from ${from} to ${to}`,
    head: { from: "From", hours: "Hours a week", positions: "What applies" },
    states: { planned: "Planned", actual: "As it became" },
    namePosition: (name: string, position: string) => `${name} ${position}`,
    unchanged: "As before",
    reason: "Why",
    adjusted: (day: string, sliders: string) =>
      `The plan was adjusted on ${day}: ${sliders} turned down.`,
    downReasons: mixer.fields.mixerSettings.downReason.options,
    course: {
      days: "Hours a day",
      day: (day: string, hours: string) => `${day} ${hours}`,
      weeks: "Weeks on and off",
      turns: (on: number, off: number, hours: string) =>
        `${on} ${on === 1 ? "week" : "weeks"} with those hours, then ${off} ${off === 1 ? "week" : "weeks"} with ${hours} hours`,
    },
    dayRange: (from: string, to: string) => `${from} to ${to}`,
  },

  weeks: {
    title: "Week by week",
    coming: "Hours in the coming weeks",
    head: {
      week: "Week",
      monday: "Monday",
      worked: "Hours at work",
      absent: "Hours absent",
      days: "Workdays",
    },
    intro: (hours: string) => `Absence is what is missing up to the normal ${hours} hours.`,
    none: "The hours have not been planned yet.",
    noDays: "None",
    daysWithNote: (days: string, note: string) => `${days} (${note})`,
    bounded: (weeks: number) => `The table shows the first ${weeks} weeks.`,
  },

  tasks: {
    title: "Tasks right now",
    head: { task: "Task", ability: "Can it be done?", note: "Remark" },
    abilities: { can: "Yes", adjusted: "Yes, with considerations", cannot: "Not now" },
  },

  adjustments: {
    title: "Considerations, and what we have tried",
    adjustments: "Agreed considerations",
    head: { what: "Consideration", who: "Who sees to it", from: "From", until: "Until" },
    noEnd: "No end date",
    none: "No considerations have been agreed yet.",
    notTried: "Nothing has been written here yet.",
    tried: "What we have already tried",
    stepBack: "If it becomes too much",
  },

  talk: {
    title: "Agreements from the talk",
    held: "The talk was held",
    participants: "Took part",
    considerations: "Considerations we spoke of",
    contact: "Contact meanwhile",
    colleagues: "What we tell colleagues",
    agreements: "Agreements",
    head: { what: "Agreement", who: "Who", when: "By", agreed: "Agreed" },
    none: "No agreements have been written down yet.",
  },

  expectations: {
    title: "Expectations",
    intro: "The employer and the employee have answered separately.",
    head: { question: "Question", employer: "The employer", employee: "The employee" },
    over8Weeks: "Will the absence last more than 8 weeks?",
    over26Weeks: "Will the absence last more than 26 weeks?",
    backDay: "Back on full time",
    answers: { yes: "Yes", no: "No", unknown: "Too early to say" },
    noAnswer: "Not answered",
  },

  help: {
    line: (scheme: string, what: string) => [scheme, what].filter(Boolean).join(": "),
    title: (authority: string) => `Help we ask ${authority} for`,
    none: "We do not ask for help right now.",
  },

  followUp: {
    title: "Follow-up",
    next: "The next dates",
    head: { day: "Date", form: "How", who: "Who", about: "About what" },
    none: "No follow-up has been agreed yet.",
    forms: { inPerson: "Meeting", phone: "Phone", video: "Video" },
    followUp: "Follow-up",
    followUpAbout: (about: string) => `Follow-up: ${about}`,
    subGoal: (title: string) => `Sub-goal: ${title}`,
    setting: (hours: string) => `New hours: ${hours} a week`,
    talk: "Next talk",
    goal: "The goal is reached",
  },

  about: {
    title: "About the plan",
    basis:
      "The plan follows section 7 b of the Danish Sickness Benefit Act. It is about work and holds no information on health.",
    shared: (authority: string) =>
      `The employee decides whether the plan is taken to ${authority}, and when.`,
    fingerprint:
      "The check number belongs to exactly this content. If one word has been changed, the number is another (SHA-256).",
  },

  changed: {
    title: (version: number) => `Changed since version ${version}`,
    text: (version: number, authority: string, day: string) =>
      `Version ${version} is the one the employee last let go to ${authority}, on ${day}. This is different now:`,
    parts: {
      facts: "About the case",
      overview: "The overview on the first page",
      goals: "Goal and sub-goals",
      mixer: "The mixer panel",
      weeks: "Week by week",
      tasks: "Tasks right now",
      adjustments: "Considerations, and what we have tried",
      talk: "Agreements from the conversation",
      expectations: "Expectations",
      help: "Help asked for",
      followUps: "Follow-up",
    },
  },

  verify: {
    text: "Scan the code, or type the check number on the page below. You see whether the plan was made here, and when. You learn nothing else.",
    alt: (address: string) => `QR code that leads to ${address} with the check number.`,
  },

  data: {
    description: "The plan as data (JSON)",
    attached: "The plan is also in this PDF as data (plan.json).",
    schema: (address: string) => `Schema of the data: ${address}`,
  },

  answers,

  costs,

  refusal: {
    kind: "Answer to a wish for a retention plan",
    title: "No retention plan will be made",
    subject: "Answer to a wish for a retention plan",
    to: "To",
    from: "From",
    day: "Date",
    greeting: (employee: string) => `Dear ${employee}`,
    greetingPlain: "Dear employee",
    asked: "You have asked for a retention plan.",
    declined: (organisation: string, day: string) =>
      `On ${day} ${organisation} chose not to make a retention plan. An employer may choose so under section 7 b of the Danish Sickness Benefit Act.`,
    note: "The employer's remark",
    notAnAssessment:
      "The answer is not an assessment of you, of your work or of your chances of coming back.",
    authority: (authority: string) =>
      `You can still talk with ${authority} about your possibilities, and you can take this letter with you.`,
    stillTalk:
      "You can still agree on hours, tasks and considerations with each other, also without a plan.",
    contact: (manager: string) => `If you have questions, you are welcome to contact ${manager}.`,
    contactPlain: "If you have questions, you are welcome to contact your manager.",
    regards: "Kind regards",
  },
} satisfies typeof da;
