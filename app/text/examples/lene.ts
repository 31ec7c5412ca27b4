import type { DayAfter, ExampleCase } from "./example-case";

/** Lene, pedagogue: six weeks away, starts with four hours a day and is back full time six weeks later. */
export const lene = (day: DayAfter): ExampleCase => ({
  facts: {
    employeeName: "Lene Sommer",
    jobTitle: "Pædagog",
    department: "Børnehuset Solsikken",
    normalWeeklyHours: "37",
    employedSince: "2012-02-01",
    firstAbsenceDay: day(0),
    managerName: "Anne Vestergaard",
  },
  sections: {
    interview: {
      invitedOn: day(10),
      day: day(16),
      time: "09:00",
      form: "inPerson",
      place: "Børnehusets kontor",
      outcome: "held",
      heldOn: day(16),
      participants: "Lene Sommer og Anne Vestergaard",
      considerations: "Ingen løft af børn i begyndelsen. To voksne på stuen om morgenen.",
      contactMeanwhile: "Lene ringer mandag formiddag.",
      colleaguesTold: "Lene begynder på halve dage og tager ikke puslebordet.",
      employerExpectsOver8Weeks: "yes",
      employeeExpectsOver8Weeks: "yes",
      employerExpectsBackDay: day(84),
      employeeExpectsBackDay: day(84),
      nextTalkDay: day(45),
      planWish: "employerProposes",
    },
    plan: {
      decision: "make",
      goalKind: "ordinary",
      goalText: "Lene er tilbage på stuen på fuld tid.",
      goalDay: day(84),
      staircaseStep: "4",
      triedAlready: "Bytte af vagter i ugen før fraværet.",
      stepBack: "Er en dag for lang, går Lene hjem efter fire timer, og vi taler om det dagen efter.",
    },
  },
  lists: {
    tasks: {
      t1: { task: "Samling, leg og forældresamtaler", ability: "can", note: "", position: "1" },
      t2: { task: "Løfte og bære børn", ability: "adjusted", note: "Børnene kravler selv op, trappe ved puslebordet", position: "2" },
    },
    subGoals: {
      g1: {
        title: "Lene kan være fire timer på stuen hver dag", area: "hours", targetDay: day(72),
        evidence: "Fire timer hver dag i en måned.", responsible: "Lene Sommer",
      },
      g2: {
        title: "Lene løfter på en ny måde", area: "physical", targetDay: day(63),
        evidence: "Kurset er taget, og Lene bruger trappen ved puslebordet.", responsible: "Lene Sommer",
      },
    },
    measures: {
      m1: {
        subGoalId: "g1", title: "Delvis raskmelding, fire timer om dagen", responsible: "Lene Sommer",
        fromDay: day(42), toDay: day(72), frequency: "Hver dag kl. 8–12", scheme: "partialReturn",
      },
      m2: {
        subGoalId: "g2", title: "Kort kursus i løfteteknik", responsible: "Anne Vestergaard",
        fromDay: day(44), toDay: day(58), frequency: "To formiddage", scheme: "insurance",
      },
    },
    adjustments: {
      j1: { what: "Trappe ved puslebordet", provider: "Børnehuset Solsikken", fromDay: day(42), endDay: "" },
      j2: { what: "To voksne på stuen om morgenen", provider: "Anne Vestergaard", fromDay: day(42), endDay: day(84) },
    },
    followUps: {
      f1: { day: day(45), form: "inPerson", who: "Lene og Anne", about: "De første dage" },
      f2: { day: day(72), form: "inPerson", who: "Lene og Anne", about: "Klar til flere timer?" },
    },
    mixerSettings: {
      s1: {
        fromDay: day(42), state: "planned", weeklyHours: "20", monday: "yes", tuesday: "yes", wednesday: "yes", thursday: "yes", friday: "yes",
        physical: "3", tasks: "5", responsibility: "6", predictability: "5", intensity: "4",
        hoursNote: "Hver dag kl. 8–12.", physicalNote: "Ingen løft, trappe ved puslebordet.",
        tasksNote: "Samling og leg.", responsibilityNote: "Egen gruppe sammen med en kollega.",
        predictabilityNote: "Faste vagter.", intensityNote: "To voksne på stuen.",
      },
      s2: {
        fromDay: day(72), state: "planned", weeklyHours: "30", monday: "yes", tuesday: "yes", wednesday: "yes", thursday: "yes", friday: "yes",
        physical: "7", tasks: "8", responsibility: "9", predictability: "8", intensity: "8",
        hoursNote: "Hver dag kl. 8–14.", physicalNote: "Løfter med den nye teknik.",
        tasksNote: "Alt undtagen lukkevagt.", responsibilityNote: "Som før.",
        predictabilityNote: "Som de andre, ikke lukkevagt.", intensityNote: "Næsten som før.",
      },
      s3: {
        fromDay: day(84), state: "planned", weeklyHours: "37", monday: "yes", tuesday: "yes", wednesday: "yes", thursday: "yes", friday: "yes",
        physical: "10", tasks: "10", responsibility: "10", predictability: "10", intensity: "10",
        hoursNote: "Fuld tid.", physicalNote: "Som de andre.", tasksNote: "Alle opgaver.",
        responsibilityNote: "Som før.", predictabilityNote: "Som de andre.", intensityNote: "Som før.",
      },
    },
  },
  costs: { monthlyWage: "34000" },
});
