import type { AnswerProblem, PaperPart, Party, PlanAnswer } from "#app/domain/plan/agreement";
import type { ItemHint } from "#app/domain/plan/quality-items";
import type { WholeAspect } from "#app/domain/plan/quality-whole";
import type { planShape } from "#app/domain/shared-document";

type Part = keyof typeof planShape.sections | keyof typeof planShape.lists;

/** So many weeks of so many hours. */
type Weeks = { count: number; hours: string };

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
    title: "Er planen til at følge?",
    lead: "I kan godt fryse planen, selv om noget mangler. Det handler om planen og ikke om personen.",
    subGoal: (number: number, title: string) => `Delmål ${number}: ${title}`,
    untitled: "uden navn",
    complete: "Her er det hele på plads.",
    reached: (day: string) => `Nået den ${day}. Godt gået.`,
    loose: "Andre indsatser",
    whole: "Planen som helhed",
    aspects: {
      gradual: "Gradvis",
      dated: "Med datoer",
      ends: "Ender et sted",
      agreed: "Aftalt",
      followedUp: "Opfølgning",
      stepBack: "Plan B",
      refund: "Refusion",
    } satisfies Record<WholeAspect, string>,
    inPlace: "på plads",
    open: (aspect: string) => `${aspect}: `,
    kinds: {
      subGoalResponsible: () => "Hvem er ansvarlig for delmålet?",
      subGoalDay: () => "Hvornår skal delmålet være nået?",
      subGoalEvidence: () => "Hvordan kan I se, at det virker?",
      subGoalFollowUp: () => "Hvordan følger I op på delmålet?",
      subGoalMeasure: () => "Hvad gør I for at nå delmålet?",
      measureResponsible: (title: string) => `Hvem står for indsatsen “${title}”?`,
      measureDay: (title: string) => `Hvornår begynder indsatsen “${title}”?`,
      measureFollowUp: (title: string) => `Hvordan følger I op på indsatsen “${title}”?`,
      measureEvidence: (title: string) => `Hvordan kan I se, at indsatsen “${title}” virker?`,
    } satisfies Record<ItemHint["kind"], (title: string) => string>,
    notGradual: "Kan timerne eller en anden skyder stige i flere trin?",
    undated: "Hvilken dag mangler? Sæt den på.",
    endless: "Hvornår er I i mål? Sæt en dato.",
    adjustmentEnd: (title: string) => `Hvornår slutter hensynet “${title}”?`,
    notFrozen: "Frys planen, så I begge kan svare på den.",
    notAnswered: {
      employer: "Arbejdsgiveren har ikke svaret på den nyeste version.",
      employee: "Medarbejderen har ikke svaret på den nyeste version.",
      both: "I har ikke svaret på den nyeste version endnu.",
    },
    disagreed: "En af jer er uenig. Tal om, hvad der skal være anderledes.",
    noFollowUp: "Hvornår følger I op? Sæt mindst en dato.",
    noStepBack: "Hvad gør I, hvis det bliver for meget?",
    lowAbsence: (weeks: number, day: string) =>
      `${weeks === 1 ? "I en uge" : `I ${weeks} uger`} er der under 4 timers fravær, første gang fra ${day}. Så er der ikke refusion for ugen.`,
  },
  health: {
    title: "Ord, der kan handle om helbred",
    lead: "Planen læses af flere. Skriv hellere, hvad der kan lade sig gøre på arbejdet. I bestemmer selv.",
    found: (label: string, words: string) => `${label}: ${words}`,
  },
  answers: {
    title: "Jeres svar",
    change: "Ret",
    changeAll: (section: string) => `Ret ${section.charAt(0).toLowerCase()}${section.slice(1)}`,
    empty: "Ikke udfyldt",
    none: "Ingen endnu",
    yes: "Ja",
    settingNotes: "Det betyder indstillingerne hos jer",
    weeks: "Uger på skift",
    turns: (on: Weeks, off: Weeks) =>
      `${on.count} ${on.count === 1 ? "uge" : "uger"} med ${on.hours} timer, så ${off.count} ${off.count === 1 ? "uge" : "uger"} med ${off.hours} timer`,
    hours: (hours: string, position: number) => `${hours} (trin ${position})`,
    item: (name: string, number: number) => `${name} ${number}`,
    line: (label: string, text: string) => `${label}: ${text}`,
    named: (item: string, label: string) => `${item}, ${label.toLowerCase()}`,
  },
  /** The answers of the sections, by the page they are written on. */
  blocks: {
    facts: "Ansættelse og fravær",
    invitation: "Indkaldelsen",
    notHeld: "Når samtalen ikke blev holdt",
    talk: "Samtalen",
    goal: "Målet",
    tried: "Erfaringer",
    stepBack: "Plan B",
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
    exceptionWeeks: "Uger, der er anderledes",
    course: "Forløbets datoer",
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
    exceptionWeeks: "Uge",
  } satisfies Record<keyof typeof planShape.lists, string>,
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
      "Medarbejderens svar på, hvordan det går",
      "Medarbejderens private e-mail og telefon",
    ],
    language: "PDF'en er på dansk, så kommunen kan læse den. Frosset fås den også med engelsk til.",
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
    getBilingual: (version: number) => `Hent version ${version} på dansk og engelsk (PDF)`,
    getData: (version: number) => `Hent version ${version} som data (JSON)`,
    answer: (version: number) => `Svar på version ${version}`,
  },
  versions: {
    title: "Frosne versioner",
    empty: "Der er ingen endnu.",
    answers: "Se parternes svar, og svar på planen",
    name: (version: number) => `Version ${version}`,
    frozen: (day: string, name: string) => `Frosset ${day} af ${name}`,
  },
  /** The page where the parties answer a frozen version. */
  agreement: {
    title: "Svar på planen",
    lead: "Her siger hver part, hvad de mener om en frossen version. Et svar stopper ingenting, og det kan laves om.",
    none: "Planen er ikke frosset endnu. Når den er det, kan I svare på den her.",
    toFreeze: "Tjek og frys planen",
    parties: { employer: "Arbejdsgiveren", employee: "Medarbejderen" } satisfies Record<
      Party,
      string
    >,
    answers: {
      agree: "Enig",
      agreeWithRemark: "Enig med bemærkning",
      disagree: "Uenig",
    } satisfies Record<PlanAnswer, string>,
    noAnswer: "Ingen svar endnu",
    given: (day: string, name: string) => `${day} af ${name}`,
    older: "Tidligere versioner",
    form: {
      title: {
        employer: (version: number) => `Arbejdsgiverens svar på version ${version}`,
        employee: (version: number) => `Dit svar på version ${version}`,
      } satisfies Record<Party, unknown>,
      lead: {
        employer: "Svaret gælder arbejdspladsen, hvad enten det er leder eller HR, der svarer.",
        employee: "Kun du kan svare for dig. Du kan ændre svaret, når du vil.",
      } satisfies Record<Party, string>,
      question: {
        employer: "Hvad siger I til planen?",
        employee: "Hvad siger du til planen?",
      } satisfies Record<Party, string>,
      remark: "Bemærkning",
      remarkHint:
        "Skal skrives, hvis svaret er “Enig med bemærkning”. Ved “Uenig” er den frivillig. Den anden part kan læse den, og den står på papiret.",
      button: "Gem svaret",
      buttonAgain: "Gem det nye svar",
      problems: {
        answer: () => "Vælg et svar.",
        remarkMissing: () => "Skriv bemærkningen, eller vælg et andet svar.",
        remarkUnwanted: () =>
          "Der står en bemærkning. Vælg “Enig med bemærkning”, eller slet teksten.",
        remarkTooLong: (max: number) => `Skriv højst ${max} tegn.`,
      } satisfies Record<AnswerProblem, unknown>,
      health: (found: string) => `I bemærkningen er der ord, der kan handle om helbred: ${found}`,
      healthText:
        "Skriv hellere, hvad der kan lade sig gøre på arbejdet. Du kan gemme et nyt svar uden ordene.",
    },
    again: {
      title: "Stadig enig?",
      lead: {
        employer: (since: number) =>
          `Arbejdsgiveren var enig i version ${since}. Det følger ikke med af sig selv.`,
        employee: (since: number) =>
          `Du var enig i version ${since}. Det følger ikke med af sig selv.`,
      } satisfies Record<Party, unknown>,
      parts: (since: number) => `Det her er anderledes end i version ${since}:`,
      same: (since: number) => `Papiret siger det samme som version ${since}.`,
      button: { employer: "Vi er stadig enige", employee: "Jeg er stadig enig" } satisfies Record<
        Party,
        string
      >,
    },
    newer: {
      title: "Der er kommet en ny version imens",
      text: "Dit svar er ikke gemt. Det, du skrev, står stadig herunder. Se den nye version igennem, før du svarer.",
      approval: "Din godkendelse er ikke gemt. Se den nye version igennem først.",
    },
    refused: "Svaret er ikke gemt",
    said: {
      answer: "Svaret er gemt",
      stillAgree: "Svaret er gemt",
      approve: "Godkendelsen er gemt",
      withdraw: "Godkendelsen er trukket tilbage",
    },
    changed: {
      title: (version: number) => `Ændret siden version ${version}`,
      lead: "Planen er skrevet videre på. Det her er anderledes nu:",
      link: "Frys en ny version",
      same: (version: number) => `Planen siger det samme som version ${version}.`,
    },
    parts: {
      facts: "Om forløbet",
      overview: "Overblikket på første side",
      goals: "Mål og delmål",
      mixer: "Mixerpulten",
      weeks: "Uge for uge",
      tasks: "Opgaver lige nu",
      adjustments: "Hensyn, og det I har prøvet",
      talk: "Aftaler fra samtalen",
      expectations: "Forventninger",
      help: "Ønsker om hjælp",
      followUps: "Opfølgning",
    } satisfies Record<PaperPart, string>,
    handover: {
      title: (authority: string) => `Må planen gives til ${authority}?`,
      mine: (authority: string) =>
        `Det bestemmer kun du. Arbejdspladsen kan se, hvad du siger. Et ja kan trækkes tilbage, men ikke det, ${authority} allerede har fået.`,
      share: "Del den med et link",
      approve: (version: number) => `Ja, version ${version} må gives videre`,
      withdraw: (version: number) => `Træk godkendelsen af version ${version} tilbage`,
      short: (authority: string) => `Må gives til ${authority}?`,
      states: {
        employer: {
          approved: (day: string) => `Ja, medarbejderen godkendte det den ${day}.`,
          notApproved: "Medarbejderen har ikke godkendt det. Det kan kun medarbejderen selv.",
          withdrawn: (day: string) => `Nej, medarbejderen trak godkendelsen tilbage den ${day}.`,
        },
        employee: {
          approved: (day: string) => `Ja, du godkendte det den ${day}.`,
          notApproved: "Du har ikke godkendt det.",
          withdrawn: (day: string) => `Nej, du trak godkendelsen tilbage den ${day}.`,
        },
      } satisfies Record<Party, unknown>,
    },
  },
};
