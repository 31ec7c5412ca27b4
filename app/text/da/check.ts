import type { QualityHint } from "#app/domain/plan/quality";
import type { sharedShape } from "#app/domain/shared-document";

type Part = keyof typeof sharedShape.sections | keyof typeof sharedShape.lists;

/** Words of the page where a plan is checked and frozen. */
export const check = {
  title: "Tjek og frys planen",
  lead: "Se det hele igennem sammen. Når I fryser planen, får den et nummer og kan ikke ændres. I kan altid skrive videre og fryse en ny.",
  missing: {
    title: (count: number) => (count === 1 ? "Der mangler en ting" : `Der mangler ${count} ting`),
    lead: "De her svar skal være der, før planen kan fryses.",
    required: (label: string) => `Udfyld: ${label}`,
    invalid: (label: string) => `Ret svaret: ${label}`,
    subGoals: "Tilføj mindst et delmål med en dato",
    mixerSettings: "Sæt mixerpulten mindst én gang, med en dato og timer om ugen",
    declined: "Arbejdsgiveren har valgt ikke at lave en plan",
    nothing: "Intet mangler",
    nothingText: "Planen er klar til at blive frosset.",
  },
  hints: {
    title: "Mangler måske",
    lead: "I kan godt fryse planen uden. Men det gør den lettere at følge.",
    subGoalResponsible: (title: string) => `Hvem er ansvarlig for delmålet “${title}”?`,
    subGoalEvidence: (title: string) => `Hvordan kan I se, at delmålet “${title}” er nået?`,
    subGoalMeasure: (title: string) => `Hvad gør I for at nå delmålet “${title}”?`,
    measureResponsible: (title: string) => `Hvem står for indsatsen “${title}”?`,
    measureDay: (title: string) => `Hvornår begynder indsatsen “${title}”?`,
    adjustmentEnd: (title: string) => `Hvornår slutter hensynet “${title}”?`,
    noFollowUp: "Hvornår følger I op? Sæt mindst en dato.",
    noStepBack: "Hvad gør I, hvis det bliver for meget?",
    lowAbsence: (weeks: number, day: string) =>
      `${weeks === 1 ? "I en uge" : `I ${weeks} uger`} er der under 4 timers fravær, første gang fra ${day}. Så er der ikke refusion for ugen.`,
  } satisfies Record<QualityHint["kind"] | "title" | "lead", unknown>,
  health: {
    title: "Ord, der kan handle om helbred",
    lead: "Planen læses af flere. Skriv hellere, hvad der kan lade sig gøre på arbejdet. I bestemmer selv.",
    found: (label: string, words: string) => `${label}: ${words}`,
  },
  answers: {
    title: "Jeres svar",
    change: "Ret",
    changeAll: (section: string) => `Ret ${section.toLowerCase()}`,
    empty: "Ikke udfyldt",
    none: "Ingen endnu",
    yes: "Ja",
    days: "Arbejdsdage",
    item: (name: string, number: number) => `${name} ${number}`,
    named: (item: string, label: string) => `${item}, ${label.toLowerCase()}`,
  },
  sections: {
    facts: "Ansættelse og fravær",
    interview: "Samtalen",
    tasks: "Opgaver lige nu",
    attempts: "Forsøg på at holde samtalen",
    agreements: "Aftaler fra samtalen",
    plan: "Mål og aftaler i planen",
    subGoals: "Delmål",
    measures: "Indsatser",
    adjustments: "Hensyn",
    helpWanted: "Hjælp udefra",
    followUps: "Opfølgning",
    mixerSettings: "Mixerpulten",
  } satisfies Record<Part, string>,
  /** One of each, for a heading: "Delmål 2". */
  items: {
    tasks: "Opgave",
    attempts: "Forsøg",
    agreements: "Aftale",
    subGoals: "Delmål",
    measures: "Indsats",
    adjustments: "Hensyn",
    helpWanted: "Ønske",
    followUps: "Opfølgning",
    mixerSettings: "Indstilling",
  } satisfies Record<keyof typeof sharedShape.lists, string>,
  paper: {
    title: "Hvad kommer med i PDF'en?",
    in: "Det kommer med",
    inList: [
      "Mål, delmål, indsatser og hensyn",
      "Mixerpulten og timerne uge for uge",
      "Aftaler og forventninger fra samtalen",
      "Opfølgning og ønsker om hjælp",
    ],
    never: "Det kommer aldrig med",
    neverList: [
      "Løn og andre tal om økonomi",
      "Lederens forberedelse og egne noter",
      "Medarbejderens egen forberedelse",
      "Medarbejderens private e-mail og telefon",
    ],
    language: "PDF'en er på dansk, fordi kommunen skal kunne læse den.",
    draft: "Se planen som udkast (PDF)",
  },
  freeze: {
    title: "Frys planen",
    lead: "Alle på forløbet kan se den frosne plan og hente den som PDF.",
    button: (version: number) => `Frys version ${version}`,
    notYet: "Knappen kommer frem, når intet mangler.",
    same: (version: number) => `Version ${version} svarer til planen, som den står nu.`,
    declined: "Der laves ikke en plan, så der er intet at fryse.",
    toLetter: "Se svaret og brevet",
  },
  changed: {
    title: "Nogen har ændret planen imens",
    text: "Planen blev ikke frosset. Se ændringerne igennem herunder, og frys den så igen.",
  },
  refused: {
    title: "Planen blev ikke frosset",
    text: "Der mangler stadig noget. Se listen herunder.",
  },
  frozen: {
    title: (version: number) => `Version ${version} er frosset`,
    text: "Den kan ikke længere ændres. Nu kan I hente den og tage den med.",
    get: (version: number) => `Hent version ${version} (PDF)`,
  },
  versions: {
    title: "Frosne versioner",
    empty: "Der er ingen endnu.",
    name: (version: number) => `Version ${version}`,
    frozen: (day: string, name: string) => `Frosset ${day} af ${name}`,
  },
};
