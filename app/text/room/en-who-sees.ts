import type { whoSees as da } from "./da-who-sees";

export const whoSees = {
  title: "Who can see what",
  lead: "The page is the same for everybody on the case, so nobody is in doubt.",
  sees: "Can see",
  seesNot: "Cannot see",
  you: "This is you",
  roles: {
    employee: {
      title: "The employee",
      sees: [
        "The plan, the conversation, the mixer panel, the dates and the agreements, and can edit them",
        "The comments, and can write them",
        "Their own room with their own answers, notes and scales",
        "What the workplace answers on how it is going",
      ],
      seesNot: [
        "The manager's and HR's own preparation",
        "The workplace's proposal for the faders, before both have said they are ready",
        "The costs",
      ],
    },
    lineManager: {
      title: "The manager",
      sees: [
        "The plan, the conversation, the mixer panel, the dates and the agreements",
        "The comments",
        "What the employee has sent about how it is going, and the scales ticked for sharing that time",
        "The workplace's own preparation",
        "The costs",
      ],
      seesNot: [
        "The employee's own room with their own scales, not even whether anything has been written in it",
        "The employee's proposal for the faders, before both have said they are ready",
        "The terms HR keeps to itself",
      ],
    },
    hrPartner: {
      title: "HR on the case",
      sees: [
        "The plan, the conversation, the mixer panel, the dates and the agreements",
        "The comments",
        "What the employee has sent about how it is going, and the scales ticked for sharing that time",
        "The workplace's own preparation",
        "The costs and the terms",
      ],
      seesNot: [
        "The employee's own room with their own scales, not even whether anything has been written in it",
        "The employee's proposal for the faders, before both have said they are ready",
      ],
    },
    hrOther: {
      title: "HR that is not on the case",
      sees: [
        "That the case exists: the employee's name and job, the manager's name, the first day of absence and the next date",
      ],
      seesNot: [
        "Everything written in the case",
        "HR can join the case. Then the log of the case says so",
      ],
    },
    municipality: {
      title: "The municipality",
      sees: [
        "Only the paper you hand over yourselves",
        "If you share the plan by a link: only the version the employee approved, and the parties' answers to it",
      ],
      seesNot: [
        "The comments",
        "What the employee says about how it is going",
        "The employee's own room, the workplace's preparation and the costs",
      ],
    },
  },
  hereTitle: "Who is here now",
  here: "While you have a page open, the others who may read it can see your name and the field you are in. It is not kept.",
  healthTitle: "Health does not belong here",
  health:
    "Nobody should write about illness, cause, treatment or medicine. Write about tasks, hours and considerations.",
  ruleTitle: "How something gets from the room into the plan",
  rule: "Only the employee can share an answer, one at a time, after seeing exactly what is shared. Nothing is shared by itself.",
} satisfies typeof da;
