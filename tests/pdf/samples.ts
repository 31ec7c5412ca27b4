import { emptyDraft, readDraft } from "#app/domain/draft";
import { sharedShape } from "#app/domain/shared-document";
import type { MixerSetting, SharedContent } from "#app/domain/shared-document";
import { paper } from "#app/text/da/paper";
import type { PlanSnapshotInput } from "#pdf/plan-snapshot";

/** A shared document in which nothing has been answered. */
export const emptyContent = (): SharedContent => readDraft(sharedShape, emptyDraft());

type Positions = [physical: number, tasks: number, responsibility: number, predictability: number, intensity: number];

export function setting(
  fromDay: string,
  weeklyHours: number,
  days: Partial<MixerSetting>,
  positions: Positions,
  more: Partial<MixerSetting> = {},
): MixerSetting {
  const [physical, tasks, responsibility, predictability, intensity] = positions;
  const blank = { monday: false, tuesday: false, wednesday: false, thursday: false, friday: false };
  return {
    ...blank,
    saturday: false,
    sunday: false,
    id: `s-${fromDay}`,
    fromDay,
    state: "planned",
    weeklyHours,
    physical,
    tasks,
    responsibility,
    predictability,
    intensity,
    hoursNote: "",
    physicalNote: "",
    tasksNote: "",
    responsibilityNote: "",
    predictabilityNote: "",
    intensityNote: "",
    reason: "",
    ...days,
    ...more,
  };
}

const MON_WED = { monday: true, wednesday: true };
const THREE_DAYS = { monday: true, wednesday: true, thursday: true };
const FOUR_DAYS = { ...THREE_DAYS, tuesday: true };
const EVERY_DAY = { ...FOUR_DAYS, friday: true };

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
  setting("2027-01-11", 25, FOUR_DAYS, [8, 7, 6, 7, 6], { tasksNote: "Telefonen på skift med Lise" }),
  setting("2027-02-08", 30, EVERY_DAY, [9, 8, 8, 8, 8]),
  setting("2027-03-08", 37, EVERY_DAY, [10, 10, 10, 10, 10], { hoursNote: "Fuld tid" }),
];

const facts = (more: Partial<SharedContent["facts"]>): SharedContent["facts"] => ({
  ...emptyContent().facts,
  normalWeeklyHours: 37,
  ...more,
});

/** Bodil, secretary: ordinary terms within four to five months. */
export function bodil(): SharedContent {
  const empty = emptyContent();
  return {
    ...empty,
    facts: facts({
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
      colleaguesTold: "At Bodil er på vej tilbage i små skridt, og at hun selv fortæller mere, hvis hun har lyst.",
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
      triedAlready: "Hjemmearbejde to formiddage om ugen i september. Det gav ro, men for lidt samvær med kollegerne.",
      stepBack:
        "Vi går et skridt ned samme uge og tager en snak om, hvad der gjorde forskellen. Bodil siger til, og Anne spørger hver torsdag.",
    },
    tasks: [
      { id: "t1", task: "Post og kalender", ability: "can", note: "" },
      { id: "t2", task: "Referater", ability: "adjusted", note: "Med tid til at skrive rent samme dag" },
      { id: "t3", task: "Telefon og reception", ability: "cannot", note: "Fra januar på skift med Lise" },
    ],
    agreements: [
      { id: "a1", what: "Stille plads ved vinduet gøres klar", who: "Anne Østergaard", dueDay: "2026-11-13" },
      { id: "a2", what: "Plan for, hvornår de vante opgaver kommer tilbage", who: "Bodil og Anne", dueDay: "2026-11-20" },
      { id: "a3", what: "Kollegerne får besked på afdelingsmødet", who: "Anne Østergaard", dueDay: null },
    ],
    subGoals: [
      {
        id: "g1",
        title: "Bodil er tryg ved at være blandt kollegerne",
        area: "social",
        targetDay: "2027-01-15",
        evidence: "Spiser frokost med afdelingen mindst to gange om ugen og siger selv, at det går fint.",
        responsible: "Bodil Bertelsen",
      },
      {
        id: "g2",
        title: "Bodil har tillid til sin egen faglighed",
        area: "confidence",
        targetDay: "2027-01-29",
        evidence: "Egen skala fra 0 til 10, fra 4 til mindst 8. Vi taler om tallet hver uge.",
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
        scheme: null,
      },
    ],
    adjustments: [
      { id: "h1", what: "Ingen telefon", provider: "Lise Holm passer telefonen", fromDay: "2026-11-16", endDay: "2027-01-08" },
      { id: "h2", what: "Stille plads med dør, der kan lukkes", provider: "Anne Østergaard", fromDay: "2026-11-16", endDay: null },
    ],
    helpWanted: [
      { id: "w1", scheme: "mentor", what: "En kollega som mentor 2 timer om ugen i de første to måneder" },
      { id: "w2", scheme: "jointMeeting", what: "Et møde på arbejdspladsen i december" },
    ],
    followUps: [
      { id: "f1", day: "2026-11-26", form: "inPerson", who: "Bodil og Anne", about: "Er 10 timer passende?" },
      { id: "f2", day: "2026-12-10", form: "inPerson", who: "Bodil, Anne og Karen Friis", about: "Op til 20 timer?" },
      { id: "f3", day: "2027-01-14", form: "phone", who: "Bodil og Anne", about: "Delmål 1 og de næste skridt" },
    ],
    mixerSettings: bodilSettings,
  };
}

/** Kurt, window factory: usual work in about six months, by way of truck driving. */
export function kurt(): SharedContent {
  const base = bodil();
  const empty = emptyContent();
  return {
    ...empty,
    facts: facts({
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
        responsible: "Kurt Kjeldsen",
      },
      { id: "k2", title: "Begynder i sin vante funktion", area: "tasks", targetDay: "2027-04-30", evidence: "", responsible: "" },
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
        scheme: null,
      },
    ],
    helpWanted: [{ id: "kw1", scheme: "workTrial", what: "Praktik som truckfører på egen arbejdsplads i 4 uger" }],
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

/** Snapshot input of a version of a document, as the app would give it. */
export const versionOf = (content: SharedContent, more: Partial<PlanSnapshotInput> = {}): PlanSnapshotInput => ({
  content,
  words: paper,
  organisation: "Nordhavn Vinduer ApS",
  version: 3,
  frozenAt: "2026-11-21T13:02:11.000Z",
  today: "2026-11-21",
  authority: "kommunen",
  ...more,
});

/** The same as a draft. */
export const draftOf = (content: SharedContent): PlanSnapshotInput =>
  versionOf(content, { version: null, frozenAt: null });
