import type { MixerSetting, SharedContent } from "#app/domain/shared-document";
import {
  EVERY_DAY,
  FOUR_DAYS,
  MON_WED,
  THREE_DAYS,
  absenceFacts,
  emptyContent,
  setting,
} from "./samples";

const bodilSettings: MixerSetting[] = [
  setting("2026-11-16", 10, MON_WED, [6, 3, 2, 3, 2], {
    state: "actual",
    hoursNote: "Mandag og onsdag kl. 9–14",
    physicalNote: "Stille plads ved vinduet, dør der kan lukkes",
    tasksNote: "Post og kalender, ikke telefon",
    responsibilityNote: "Ingen frister alene; Anne læser med",
    predictabilityNote: "Dagens opgaver ligger klar om morgenen",
    intensityNote: "En opgave ad gangen, pause hver time",
  }),
  setting("2026-11-30", 15, THREE_DAYS, [6, 4, 3, 4, 3], {
    hoursNote: "Mandag, onsdag og torsdag kl. 9–14",
    physicalNote: "Stille plads ved vinduet, dør der kan lukkes",
    tasksNote: "Post, kalender og referater; telefon en time om dagen",
    responsibilityNote: "Referater selv, øvrige opgaver sammen med Anne",
    predictabilityNote: "Ugeplan hver mandag",
    intensityNote: "Roligt tempo, en opgave ad gangen",
  }),
  setting("2026-12-14", 20, FOUR_DAYS, [7, 6, 4, 5, 5], {
    tasksNote: "Som før, og mødeplanlægning",
    responsibilityNote: "Egne frister på to dage",
    predictabilityNote: "Ugeplan hver mandag",
    intensityNote: "Næsten almindeligt tempo, ingen hasteopgaver",
  }),
  setting("2027-01-11", 25, FOUR_DAYS, [8, 7, 6, 7, 6], {
    tasksNote: "Telefonen på skift med Lise",
  }),
  setting("2027-02-08", 30, EVERY_DAY, [9, 8, 8, 8, 8]),
  setting("2027-03-08", 37, EVERY_DAY, [10, 10, 10, 10, 10], { hoursNote: "Fuld tid" }),
];

/** Bodil, secretary: ordinary terms within four to five months. */
export function bodil(): SharedContent {
  const empty = emptyContent();
  return {
    ...empty,
    facts: absenceFacts({
      employeeName: "Bodil Bertelsen",
      jobTitle: "Sekretær",
      department: "Administrationen",
      employedSince: "2014-08-01",
      firstAbsenceDay: "2026-09-28",
      managerName: "Anne Østergaard",
    }),
    interview: {
      ...empty.interview,
      heldOn: "2026-10-21",
      outcome: "held",
      participants: "Bodil Bertelsen, Anne Østergaard og Karen Friis (tillidsrepræsentant)",
      contactMeanwhile: "Anne ringer hver torsdag formiddag.",
      colleaguesTold:
        "At Bodil er på vej tilbage i små skridt, og at hun selv fortæller mere, hvis hun har lyst.",
      employerExpectsOver8Weeks: "yes",
      employeeExpectsOver8Weeks: "yes",
      employerExpectsOver26Weeks: "no",
      employeeExpectsOver26Weeks: "unknown",
      employerExpectsBackDay: "2027-03-01",
      employeeExpectsBackDay: "2027-03-08",
      nextTalkDay: "2026-12-10",
    },
    plan: {
      ...empty.plan,
      decision: "make",
      goalKind: "ordinary",
      goalText:
        "Bodil er tilbage som sekretær i administrationen på fuld tid, med sine egne opgaver og sit eget ansvar for kalender, møder og referater.",
      goalDay: "2027-03-12",
      staircaseStep: "4",
      triedAlready:
        "Hjemmearbejde to formiddage om ugen i september. Det gav ro, men for lidt samvær med kollegerne.",
      stepBack:
        "Vi går et skridt ned samme uge og tager en snak om, hvad der gjorde forskellen. Bodil siger til, og Anne spørger hver torsdag.",
    },
    tasks: [
      { id: "t1", task: "Post og kalender", ability: "can", note: "" },
      {
        id: "t2",
        task: "Referater",
        ability: "adjusted",
        note: "Med tid til at skrive rent samme dag",
      },
      {
        id: "t3",
        task: "Telefon og reception",
        ability: "cannot",
        note: "Fra januar på skift med Lise",
      },
    ],
    agreements: [
      {
        id: "a1",
        what: "Stille plads ved vinduet gøres klar",
        who: "Anne Østergaard",
        dueDay: "2026-11-13",
        agreedOn: null,
      },
      {
        id: "a2",
        what: "Plan for, hvornår de vante opgaver kommer tilbage",
        who: "Bodil og Anne",
        dueDay: "2026-11-20",
        agreedOn: null,
      },
      {
        id: "a3",
        what: "Kollegerne får besked på afdelingsmødet",
        who: "Anne Østergaard",
        dueDay: null,
        agreedOn: null,
      },
    ],
    subGoals: [
      {
        id: "g1",
        title: "Bodil er tryg ved at være blandt kollegerne",
        area: "social",
        targetDay: "2027-01-15",
        evidence:
          "Spiser frokost med afdelingen mindst to gange om ugen og siger selv, at det går fint.",
        followUp: "",
        settingId: "",
        reachedOn: null,
        responsible: "Bodil Bertelsen",
      },
      {
        id: "g2",
        title: "Bodil har tillid til sin egen faglighed",
        area: "confidence",
        targetDay: "2027-01-29",
        evidence: "Egen skala fra 0 til 10, fra 4 til mindst 8. Vi taler om tallet hver uge.",
        followUp: "",
        settingId: "",
        reachedOn: null,
        responsible: "Anne Østergaard",
      },
    ],
    measures: [
      {
        id: "m1",
        subGoalId: "g1",
        title: "Besøg på arbejdspladsen og kaffe med de nærmeste kolleger",
        responsible: "Bodil Bertelsen",
        fromDay: "2026-10-26",
        toDay: "2026-11-13",
        frequency: "En gang om ugen",
        followUp: "",
        evidence: "",
        scheme: null,
      },
      {
        id: "m2",
        subGoalId: "g2",
        title: "10 timer om ugen i 2 uger, derefter 15 timer om ugen i 2 uger",
        responsible: "Anne Østergaard",
        fromDay: "2026-11-16",
        toDay: "2026-12-11",
        frequency: "2–3 dage om ugen",
        followUp: "",
        evidence: "",
        scheme: "partialReturn",
      },
      {
        id: "m3",
        subGoalId: "g2",
        title: "De vante opgaver kommer tilbage efter en plan, Bodil og Anne laver sammen",
        responsible: "Anne Østergaard",
        fromDay: "2026-11-20",
        toDay: null,
        frequency: "Hver mandag",
        followUp: "",
        evidence: "",
        scheme: null,
      },
    ],
    adjustments: [
      {
        id: "h1",
        what: "Ingen telefon",
        provider: "Lise Holm passer telefonen",
        fromDay: "2026-11-16",
        endDay: "2027-01-08",
      },
      {
        id: "h2",
        what: "Stille plads med dør, der kan lukkes",
        provider: "Anne Østergaard",
        fromDay: "2026-11-16",
        endDay: null,
      },
    ],
    helpWanted: [
      {
        id: "w1",
        scheme: "mentor",
        what: "En kollega som mentor 2 timer om ugen i de første to måneder",
      },
      { id: "w2", scheme: "jointMeeting", what: "Et møde på arbejdspladsen i december" },
    ],
    followUps: [
      {
        id: "f1",
        day: "2026-11-26",
        form: "inPerson",
        who: "Bodil og Anne",
        about: "Er 10 timer passende?",
      },
      {
        id: "f2",
        day: "2026-12-10",
        form: "inPerson",
        who: "Bodil, Anne og Karen Friis",
        about: "Op til 20 timer?",
      },
      {
        id: "f3",
        day: "2027-01-14",
        form: "phone",
        who: "Bodil og Anne",
        about: "Delmål 1 og de næste skridt",
      },
    ],
    mixerSettings: bodilSettings,
  };
}
