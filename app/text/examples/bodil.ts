import type { DayAfter, ExampleCase } from "./example-case";

/** Bodil, secretary: first at ease among people again, then her own skills, hour by hour. */
export const bodil = (day: DayAfter): ExampleCase => ({
  facts: {
    employeeName: "Bodil Friis",
    jobTitle: "Sekretær",
    department: "Administrationen",
    normalWeeklyHours: "37",
    employedSince: "2014-08-01",
    firstAbsenceDay: day(0),
    managerName: "Mette Dahl",
  },
  sections: {
    interview: {
      invitedOn: day(14),
      day: day(22),
      time: "13:00",
      form: "inPerson",
      place: "Mettes kontor",
      outcome: "held",
      heldOn: day(22),
      participants: "Bodil Friis og Mette Dahl",
      considerations: "Begynde stille, uden telefon og uden kundebesøg. En fast makker de første uger.",
      contactMeanwhile: "Mette skriver en besked hver fredag. Bodil svarer, når det passer.",
      colleaguesTold: "Bodil kommer forbi til kaffe og begynder på få timer.",
      employerExpectsOver8Weeks: "yes",
      employeeExpectsOver8Weeks: "yes",
      employerExpectsOver26Weeks: "no",
      employeeExpectsOver26Weeks: "no",
      employerExpectsBackDay: day(140),
      employeeExpectsBackDay: day(147),
      nextTalkDay: day(50),
      planWish: "employeeAsks",
    },
    plan: {
      decision: "make",
      goalKind: "ordinary",
      goalText: "Bodil er tilbage som sekretær på almindelige vilkår.",
      goalDay: day(147),
      staircaseStep: "4",
      triedAlready: "Hjemmearbejde to dage om ugen i måneden før fraværet.",
      stepBack: "Siger Bodils skala under 4 to uger i træk, går vi et trin tilbage og ser på opgaverne.",
    },
  },
  lists: {
    tasks: {
      t1: { task: "Skrive referater og breve", ability: "can", note: "", position: "1" },
      t2: { task: "Kalender og mødebooking", ability: "adjusted", note: "Et team ad gangen", position: "2" },
      t3: { task: "Telefon og reception", ability: "cannot", note: "Kommer til sidst", position: "3" },
    },
    agreements: {
      a1: { what: "Lave en plan for, hvilke opgaver der kommer hvornår", who: "Mette Dahl og Bodil Friis", dueDay: day(34) },
      a2: { what: "Aftale timerne ved delvis raskmelding med kommunen", who: "Bodil Friis", dueDay: day(34) },
    },
    subGoals: {
      g1: {
        title: "Bodil er tryg ved at være blandt kolleger",
        area: "social",
        targetDay: day(112),
        evidence: "Bodil spiser frokost med de nærmeste kolleger de dage, hun er på arbejde.",
        responsible: "Bodil Friis",
      },
      g2: {
        title: "Bodil stoler på sin egen faglighed",
        area: "confidence",
        targetDay: day(119),
        evidence: "Bodils egen skala er mindst 7 tre uger i træk.",
        responsible: "Bodil Friis",
      },
    },
    measures: {
      m1: {
        subGoalId: "g1", title: "Besøger arbejdspladsen og drikker kaffe med de nærmeste kolleger", responsible: "Mette Dahl",
        fromDay: day(30), toDay: day(49), frequency: "En gang om ugen", scheme: "other",
      },
      m2: {
        subGoalId: "g2", title: "Delvis raskmelding: 10 timer om ugen i to uger, derefter 15", responsible: "Bodil Friis",
        fromDay: day(49), toDay: day(77), frequency: "Timer efter mixerpulten", scheme: "partialReturn",
      },
      m3: {
        subGoalId: "g2", title: "Sædvanlige opgaver kommer tilbage én efter én", responsible: "Mette Dahl",
        fromDay: day(49), toDay: day(140), frequency: "Skalaen drøftes hver uge", scheme: "other",
      },
    },
    adjustments: {
      j1: { what: "Ingen telefon og reception", provider: "Mette Dahl", fromDay: day(49), endDay: day(119) },
      j2: { what: "Fast plads ved vinduet, væk fra døren", provider: "Administrationen", fromDay: day(49), endDay: day(147) },
    },
    helpWanted: { h1: { scheme: "partialReturn", what: "Bekræfte timerne ved delvis raskmelding" } },
    followUps: {
      f1: { day: day(56), form: "inPerson", who: "Bodil og Mette", about: "De første uger: passede timerne?" },
      f2: { day: day(77), form: "inPerson", who: "Bodil og Mette", about: "Næste skridt op" },
      f3: { day: day(112), form: "phone", who: "Bodil og Mette", about: "Er delmålene nået?" },
    },
    mixerSettings: {
      s1: {
        fromDay: day(49), state: "planned", weeklyHours: "10", tuesday: "yes", thursday: "yes",
        physical: "5", tasks: "2", responsibility: "1", predictability: "2", intensity: "2",
        hoursNote: "Tirsdag og torsdag kl. 9–14.", physicalNote: "Egen plads, stille rum.",
        tasksNote: "Breve og referater.", responsibilityNote: "Mette læser igennem.",
        predictabilityNote: "Opgaverne er aftalt ugen før.", intensityNote: "En opgave ad gangen.",
      },
      s2: {
        fromDay: day(63), state: "planned", weeklyHours: "15", monday: "yes", tuesday: "yes", thursday: "yes",
        physical: "6", tasks: "4", responsibility: "3", predictability: "4", intensity: "3",
        hoursNote: "Tre dage kl. 9–14.", physicalNote: "Egen plads i det åbne kontor.",
        tasksNote: "Også kalender for et team.", responsibilityNote: "Egen kalender, makker på resten.",
        predictabilityNote: "Aftalt ugen før.", intensityNote: "To opgaver om dagen.",
      },
      s3: {
        fromDay: day(77), state: "planned", weeklyHours: "22", monday: "yes", tuesday: "yes", wednesday: "yes", thursday: "yes",
        physical: "8", tasks: "6", responsibility: "5", predictability: "6", intensity: "5",
        hoursNote: "Fire dage kl. 9–14.30.", physicalNote: "Sædvanlig plads.",
        tasksNote: "Kalender for to team og mødebooking.", responsibilityNote: "Egne team.",
        predictabilityNote: "Kendt om morgenen.", intensityNote: "Roligt tempo.",
      },
      s4: {
        fromDay: day(112), state: "planned", weeklyHours: "30", monday: "yes", tuesday: "yes", wednesday: "yes", thursday: "yes", friday: "yes",
        physical: "9", tasks: "8", responsibility: "8", predictability: "8", intensity: "8",
        hoursNote: "Alle dage kl. 9–15.", physicalNote: "Sædvanlig plads.",
        tasksNote: "Alt undtagen telefon.", responsibilityNote: "Som før.",
        predictabilityNote: "Som de andre.", intensityNote: "Næsten som før.",
      },
      s5: {
        fromDay: day(147), state: "planned", weeklyHours: "37", monday: "yes", tuesday: "yes", wednesday: "yes", thursday: "yes", friday: "yes",
        physical: "10", tasks: "10", responsibility: "10", predictability: "10", intensity: "10",
        hoursNote: "Fuld tid.", physicalNote: "Som før.", tasksNote: "Alle opgaver, også telefon.",
        responsibilityNote: "Som før.", predictabilityNote: "Som de andre.", intensityNote: "Som før.",
      },
    },
  },
  employer: {
    options: "Opgaverne kan deles op. Receptionen kan dækkes af en elev til foråret.",
    tried: "Hjemmearbejde to dage om ugen.",
    before: "Flytning til nyt kontor i sommer.",
    aim: "partialReturn",
  },
  costs: { monthlyWage: "30000" },
});
