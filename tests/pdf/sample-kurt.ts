import type { SharedContent } from "#app/domain/shared-document";
import { EVERY_DAY, absenceFacts, emptyContent, setting } from "./samples";
import { bodil } from "./sample-bodil";

/** Kurt, window factory: usual work in about six months, by way of truck driving. */
export function kurt(): SharedContent {
  const base = bodil();
  const empty = emptyContent();
  return {
    ...empty,
    facts: absenceFacts({
      employeeName: "Kurt Kjeldsen",
      jobTitle: "Montør, vinduesproduktionen",
      firstAbsenceDay: "2026-10-05",
      managerName: "Henrik Møller",
    }),
    plan: {
      ...empty.plan,
      goalKind: "ordinary",
      goalText: "Kurt er tilbage ved maskinerne i vinduesproduktionen.",
      goalDay: "2027-05-21",
      staircaseStep: "3",
    },
    subGoals: [
      {
        id: "k1",
        title: "Kurt ved, at han kan arbejde nogle timer på et niveau, der er i orden for ham",
        area: "capacity",
        targetDay: "2027-02-26",
        evidence: "Egen skala fra 8 til 3.",
        followUp: "",
        settingId: "",
        reachedOn: null,
        responsible: "Kurt Kjeldsen",
      },
      {
        id: "k2",
        title: "Begynder i sin vante funktion",
        area: "tasks",
        targetDay: "2027-04-30",
        evidence: "",
        followUp: "",
        settingId: "",
        reachedOn: null,
        responsible: "",
      },
    ],
    measures: [
      {
        id: "km1",
        subGoalId: "k1",
        title: "Kører truck på lageret, 15 timer om ugen i 4 uger, derefter mere",
        responsible: "Henrik Møller",
        fromDay: "2026-11-30",
        toDay: "2026-12-25",
        frequency: "Mandag til fredag, 3 timer",
        followUp: "",
        evidence: "",
        scheme: "workTrial",
      },
      {
        id: "km2",
        subGoalId: "k1",
        title: "Går en tur med en kollega i pausen",
        responsible: "Kurt Kjeldsen",
        fromDay: "2026-11-30",
        toDay: null,
        frequency: "Hver dag",
        followUp: "",
        evidence: "",
        scheme: null,
      },
    ],
    helpWanted: [
      {
        id: "kw1",
        scheme: "workTrial",
        what: "Praktik som truckfører på egen arbejdsplads i 4 uger",
      },
    ],
    followUps: base.followUps.slice(0, 1),
    mixerSettings: [
      setting("2026-11-30", 15, EVERY_DAY, [2, 2, 5, 7, 4], {
        physicalNote: "Truck med affjedret sæde, ingen løft",
        tasksNote: "Kører materialer frem til maskinerne",
      }),
      setting("2027-01-04", 20, EVERY_DAY, [3, 3, 6, 7, 5]),
      setting("2027-01-18", 15, EVERY_DAY, [3, 3, 6, 7, 4], {
        state: "actual",
        reason: "20 timer var for meget på en gang; vi prøver igen om tre uger.",
      }),
      setting("2027-02-08", 20, EVERY_DAY, [4, 4, 7, 8, 6]),
      setting("2027-03-15", 30, EVERY_DAY, [7, 7, 9, 9, 8]),
      setting("2027-05-03", 37, EVERY_DAY, [10, 10, 10, 10, 10]),
    ],
  };
}
