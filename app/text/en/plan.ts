import type { plan as da } from "../da/plan";
import { schemeNames } from "../plan/en-schemes";

const talkForms = { inPerson: "Meeting", phone: "Phone", video: "Video" };

export const plan = {
  title: "Retention plan (fastholdelsesplan)",
  titleFor: (part: string) => `Retention plan: ${part}`,
  lead: "Make the plan together. It is about work: where you are heading, what you do, and when you talk again.",
  partsLabel: "Parts of the plan",
  toMixer: "The next step is the mixer panel.",
  parts: {
    goal: {
      name: "Goal",
      lead: "Where should the way lead? Set a goal with a date. You can always change it.",
    },
    "sub-goals": {
      name: "Sub-goals and measures",
      lead: "Divide the way into steps. First agree what should work out. Then find ways to get there.",
    },
    adjustments: {
      name: "Adjustments and help",
      lead: "Write what the workplace does differently meanwhile, and what you will ask for help with.",
    },
    "follow-up": {
      name: "Follow-up",
      lead: "Agree when you talk again, and what you do if it becomes too much.",
    },
  },
  fields: {
    plan: {
      decision: {
        label: "Will there be a plan?",
        options: { make: "Yes, we make a plan", declined: "No, the employer does not make a plan" },
      },
      declinedOn: { label: "Date of the answer", hint: "If left empty, we use today." },
      declinedNote: {
        label: "Remark for the letter",
        hint: "Write briefly if you want to say more. It goes into the letter.",
      },
      goalKind: {
        label: "What are you aiming for?",
        options: {
          ordinary: "The same work on ordinary terms",
          adjusted: "The same work with lasting adjustments",
          otherTasks: "Other tasks or another job at the same workplace",
          otherWorkplace: "Work at another workplace",
        },
      },
      goalText: {
        label: "Describe the goal",
        hint: "Write what the day looks like when the goal is reached: tasks, hours and responsibility.",
      },
      goalDay: {
        label: "When should the goal be reached?",
        hint: "A guess is enough. The date can be moved.",
      },
      staircaseTrack: {
        label: "Who is the plan about?",
        options: {
          employed: "Somebody employed here",
          hostedTrainee: "Somebody in a work trial with us",
        },
      },
      staircaseStep: {
        label: "Step on the staircase",
        hint: "Start as high as possible.",
        options: {
          "4": "Step 4: gradually back in own job",
          "3": "Step 3: work trial that leads to a gradual return",
          "2": "Step 2: work trial while the time of return is uncertain",
          "1": "Step 1: one of the other steps, with extra support",
        },
      },
      hostPurpose: {
        label: "What is the purpose of the work trial?",
        hint: "For example: To find out how many hours are possible.",
      },
      hostReducedFunctions: {
        label: "What at work needs consideration?",
        hint: "Write about the work: which tasks, for how long, what is not possible now.",
      },
      hostWorkTowards: {
        label: "What are you working towards?",
        hint: "For example: More hours, a certain task, a wage-subsidised job.",
      },
      triedAlready: {
        label: "What we have tried already",
        hint: "For example other tasks, working from home or fewer hours. And what came of it?",
      },
      stepBack: {
        label: "If it becomes too much",
        hint: "Agree who speaks up and what you turn down. A step down is normal.",
      },
    },
    subGoals: {
      title: {
        label: "What should work out?",
        hint: "A step on the way, for example: Feels at ease with the usual tasks.",
      },
      area: {
        label: "Area",
        options: {
          hours: "Hours and time",
          physical: "Physical setting",
          tasks: "Tasks",
          responsibility: "Responsibility",
          predictability: "Predictability",
          intensity: "Work intensity",
          social: "Being with others",
          confidence: "Trust in own professional skills",
          coping: "Handling everyday life",
          capacity: "Physical capacity at work",
        },
      },
      targetDay: { label: "Reached no later than" },
      evidence: {
        label: "How we see that it works",
        hint: "Something you can both see at work. Or the employee's own scale from 0 to 10.",
      },
      followUp: {
        label: "How you follow up",
        hint: "For example: In a short talk every Friday.",
      },
      responsible: {
        label: "Responsible",
        hint: "A name: the person who sees to it that it happens.",
      },
      settingId: { label: "Belongs to the setting" },
      reachedOn: { label: "Reached on" },
    },
    measures: {
      subGoalId: { label: "Belongs to the sub-goal" },
      title: {
        label: "What do you do?",
        hint: "For example: Works beside a colleague for the first two weeks.",
      },
      responsible: { label: "Who does it?" },
      fromDay: { label: "From" },
      toDay: { label: "To" },
      frequency: { label: "How often?", hint: "For example: 3 hours, two days a week." },
      followUp: {
        label: "How you follow up",
        hint: "For example: At the follow-up every two weeks.",
      },
      evidence: { label: "How we see that it works" },
      scheme: {
        label: "Support scheme",
        hint: "Only if you use one. Read about them at the bottom of the page.",
        options: schemeNames,
      },
    },
    adjustments: {
      what: {
        label: "Which adjustment?",
        hint: "For example: A quiet place, no phone, help with heavy lifting.",
      },
      provider: { label: "Who sees to it?" },
      fromDay: { label: "From" },
      endDay: { label: "To", hint: "Do set an end date. You can extend it." },
    },
    helpWanted: {
      scheme: { label: "Which help?", options: schemeNames },
      what: { label: "Describe the wish", hint: "What should the help make possible at work?" },
    },
    followUps: {
      day: { label: "Date" },
      form: { label: "How?", options: talkForms },
      who: { label: "Who takes part?" },
      about: {
        label: "What will you talk about?",
        hint: "For example: Are the hours right, and can we turn up?",
      },
    },
  },
  lists: {
    subGoals: {
      title: "Sub-goals",
      item: (n: number) => `Sub-goal ${n}`,
      add: "Add a sub-goal",
      empty: "There are no sub-goals yet. One or two are enough to begin with.",
    },
    measures: {
      title: "Other measures",
      item: (n: number) => `Measure ${n}`,
      add: "Add a measure without a sub-goal",
      followUp: "Follow-up of the measure",
      addHere: "Add a measure to the sub-goal",
      empty: "",
      lead: "Measures that belong to no sub-goal.",
    },
    adjustments: {
      title: "Adjustments",
      item: (n: number) => `Adjustment ${n}`,
      add: "Add an adjustment",
      empty: "There are no adjustments yet.",
    },
    helpWanted: {
      title: "Help from outside",
      item: (n: number) => `Wish ${n}`,
      add: "Add a wish for help",
      empty: "You ask for no help at the moment.",
    },
    followUps: {
      title: "Dates of follow-up",
      item: (n: number) => `Follow-up ${n}`,
      add: "Add a follow-up",
      empty: "There are no dates yet. Every week or every other week is a good start.",
    },
    remove: (title: string) => `Remove ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    named: (item: string, title: string) => `${item}: ${title}`,
  },
  tried: "Experience",
  stepBack: "Plan B",
  helpFrom: (authority: string) =>
    `The plan can be taken to ${authority}, so they see what you wish for.`,
  authorities: { jobCentre: "the job centre", municipality: "the municipality (kommunen)" },
  proposals: {
    title: "Proposals for the plan",
    lead: "This came up in the conversation or lies on the mixer panel. Nothing changes until you choose it.",
    use: "Use in the plan",
    useThis: (what: string) => `Use in the plan: ${what}`,
    kinds: {
      employeeBackDay: "The employee's guess at the date",
      employerBackDay: "The workplace's guess at the date",
      adjustedTask: "Task that can be done with adjustment, as a sub-goal",
      agreementMeasure: "Agreement as a measure",
      consideration: "Adjustment you talked about",
      agreementFollowUp: "Agreement you can follow up on",
      nextTalk: "Next conversation",
      plannedStep: "Next step of the mixer panel, as a sub-goal",
      reachedStep: "A sub-goal is reached: the next step from today",
    },
  },
  declined: {
    summary: "Does the employer not want to make a plan?",
    lead: "An employer may say no to making a retention plan (sygedagpengeloven § 7 b).",
    explain: [
      "A no is not an assessment of the employee, and it is not an administrative decision.",
      "You can still agree hours, tasks and adjustments with each other.",
      "The employee can still talk to the municipality about the possibilities.",
    ],
    choose: "Record that no plan is made",
    title: "No retention plan is made",
    since: (day: string) => `The employer answered on ${day}.`,
    note: (text: string) => `Remark: ${text}`,
    letter: "Download the answer as a letter (PDF, in Danish)",
    readLetter: "Read the letter",
    changeMind: "Make a plan after all",
    changeLead: "You can change your mind at any time. What you wrote in the plan is still here.",
  },
  files: {
    version: (version: number) => `retention-plan-version-${version}.pdf`,
    bilingual: (version: number) => `retention-plan-version-${version}-danish-english.pdf`,
    data: (version: number) => `retention-plan-version-${version}.json`,
    draft: "retention-plan-draft.pdf",
    refusal: "answer-on-retention-plan.pdf",
  },
  busy: {
    title: "The paper is on its way",
    text: "Many people are fetching papers right now. Wait half a minute, and try again.",
    again: "Try again",
  },
} satisfies typeof da;
