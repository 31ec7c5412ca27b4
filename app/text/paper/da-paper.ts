import { mixer } from "../da/mixer";
import { answers } from "./da-answers";
import { costs } from "./da-costs";
import { goal } from "./da-goal";

/** Words of the printed papers: the plan and the letter when no plan is made. A version freezes them with its content. */
export const paper = {
  locale: "da-DK",
  page: (page: string, pages: string) => `Side ${page} af ${pages}`,
  draft: "Udkast",
  draftStamp: (day: string) => `Udkast ${day}`,
  draftNote: "Et udkast kan stadig ændre sig. Kun en udgivet version gælder.",
  versionStamp: (version: number, day: string) => `Version ${version}, ${day}`,
  fingerprint: "Kontroltal",
  notAgreed: "Ikke aftalt endnu",

  plan: {
    kind: "Fastholdelsesplan",
    title: (employee: string) => `Fastholdelsesplan for ${employee}`,
    untitled: "Fastholdelsesplan",
    subject: "Plan for vejen tilbage til arbejdet",
    contents: "I planen",
    sections: {
      goals: "Mål og delmål",
      mixer: "Mixerpulten",
      weeks: "Uge for uge",
      adjustments: "Hensyn",
      talk: "Aftaler",
      followUp: "Opfølgning",
    },
  },

  facts: {
    title: "Om forløbet",
    employee: "Medarbejder",
    jobTitle: "Stilling",
    organisation: "Arbejdsplads",
    department: "Afdeling",
    manager: "Leder",
    employedSince: "Ansat siden",
    firstAbsenceDay: "Første fraværsdag",
    dayNumber: (number: number, today: string) => `Dag ${number} den ${today}`,
    since: "Så langt er vi",
    normalHours: "Normal arbejdstid",
    hoursAWeek: (hours: string) => `${hours} timer om ugen`,
  },

  goal,

  areas: {
    hours: "Timer og tid",
    physical: "Fysiske rammer",
    tasks: "Opgaver",
    responsibility: "Ansvar",
    predictability: "Forudsigelighed",
    intensity: "Arbejdsintensitet",
    social: "Samvær med andre",
    confidence: "Tillid til egen faglighed",
    coping: "At kunne håndtere hverdagen",
    capacity: "Fysisk formåen i arbejdet",
  },

  schemes: {
    partialReturn: "Delvis raskmelding",
    workTrial: "Virksomhedspraktik",
    mentor: "Mentor",
    section56: "§ 56-aftale",
    socialChapter: "Sociale kapitler i overenskomsten",
    aids: "Hjælpemidler",
    personalAssistance: "Personlig assistance",
    clarifying: "Afklarende eller opkvalificerende forløb",
    insurance: "Arbejdspladsens egne tilbud",
    fastTrack: "Tidlig indsats (fast track)",
    jointMeeting: "Fælles møde",
    other: "Andet",
  },

  mixer: {
    title: "Mixerpulten: op og ned undervejs",
    now: "Her er vi nu",
    start: "Sådan begynder vi",
    nowFrom: (day: string, hours: string, days: string) =>
      `Siden ${day}: ${hours} timer om ugen, ${days}`,
    startsOn: (day: string, hours: string, days: string) =>
      `Fra ${day}: ${hours} timer om ugen, ${days}`,
    nothing: "Der er ikke aftalt timer og rammer endnu.",
    low: "Brug for hensyn",
    high: "Almindelige vilkår",
    names: {
      hours: "Timer",
      physical: "Fysiske rammer",
      tasks: "Opgaver",
      responsibility: "Ansvar",
      predictability: "Forudsigelighed",
      intensity: "Intensitet",
    },
    position: (position: number) => `${position} af 10`,
    unset: "Ikke sat",
    picture: (parts: string) =>
      `Seks skydere fra 0, brug for hensyn, til 10, almindelige vilkår. ${parts}.`,
    part: (name: string, position: string) => `${name}: ${position}`,
    intro:
      "0 betyder størst behov for hensyn, 10 er almindelige vilkår. Et skridt ned er en normal del af vejen og bliver skrevet på som alt andet.",
    chartTitle: "Skyderne over tid",
    chart: (parts: string) => `Kurve over de seks skydere fra 0 til 10. ${parts}.`,
    chartPart: (name: string, from: string, to: string) => `${name} går fra ${from} til ${to}`,
    head: { from: "Fra", hours: "Timer om ugen", positions: "Det gælder" },
    states: { planned: "Planlagt", actual: "Sådan blev det" },
    namePosition: (name: string, position: string) => `${name} ${position}`,
    unchanged: "Som før",
    reason: "Hvorfor",
    adjusted: (day: string, sliders: string) =>
      `Planen er justeret den ${day}: der er skruet ned for ${sliders}.`,
    downReasons: mixer.fields.mixerSettings.downReason.options,
    course: {
      days: "Timer om dagen",
      day: (day: string, hours: string) => `${day} ${hours}`,
      weeks: "Uger på skift",
      turns: (on: number, off: number, hours: string) =>
        `${on} ${on === 1 ? "uge" : "uger"} med de timer, så ${off} ${off === 1 ? "uge" : "uger"} med ${hours} timer`,
    },
    dayRange: (from: string, to: string) => `${from} til ${to}`,
  },

  weeks: {
    title: "Uge for uge",
    coming: "Timer de kommende uger",
    head: {
      week: "Uge",
      monday: "Mandag",
      worked: "Timer på arbejde",
      absent: "Timer fravær",
      days: "Arbejdsdage",
    },
    intro: (hours: string) =>
      `Fravær er det, der mangler op til den normale arbejdstid på ${hours} timer.`,
    none: "Timerne er ikke planlagt endnu.",
    noDays: "Ingen",
    daysWithNote: (days: string, note: string) => `${days} (${note})`,
    bounded: (weeks: number) => `Tabellen viser de første ${weeks} uger.`,
  },

  tasks: {
    title: "Opgaver lige nu",
    head: { task: "Opgave", ability: "Kan det lade sig gøre?", note: "Bemærkning" },
    abilities: { can: "Ja", adjusted: "Ja, med hensyn", cannot: "Ikke nu" },
  },

  adjustments: {
    title: "Hensyn, og det vi har prøvet",
    adjustments: "Aftalte hensyn",
    head: { what: "Hensyn", who: "Hvem sørger for det", from: "Fra", until: "Til" },
    noEnd: "Uden slutdato",
    none: "Der er ikke aftalt hensyn endnu.",
    notTried: "Der er ikke skrevet noget her endnu.",
    tried: "Det har vi allerede prøvet",
    stepBack: "Hvis det bliver for meget",
  },

  talk: {
    title: "Aftaler fra samtalen",
    held: "Samtalen blev holdt",
    participants: "Med til samtalen",
    considerations: "Hensyn, vi talte om",
    contact: "Kontakt undervejs",
    colleagues: "Det fortæller vi kollegerne",
    agreements: "Aftaler",
    head: { what: "Aftale", who: "Hvem", when: "Senest", agreed: "Aftalt" },
    none: "Der er ikke skrevet aftaler ned endnu.",
  },

  expectations: {
    title: "Forventninger",
    intro: "Arbejdsgiveren og medarbejderen har svaret hver for sig.",
    head: { question: "Spørgsmål", employer: "Arbejdsgiveren", employee: "Medarbejderen" },
    over8Weeks: "Varer fraværet mere end 8 uger?",
    over26Weeks: "Varer fraværet mere end 26 uger?",
    backDay: "Tilbage på fuld tid",
    answers: { yes: "Ja", no: "Nej", unknown: "Det er for tidligt at sige" },
    noAnswer: "Ikke besvaret",
  },

  help: {
    title: (authority: string) => `Hjælp, vi beder ${authority} om`,
    none: "Vi beder ikke om hjælp lige nu.",
    line: (scheme: string, what: string) => [scheme, what].filter(Boolean).join(": "),
  },

  followUp: {
    title: "Opfølgning",
    next: "De næste datoer",
    head: { day: "Dato", form: "Hvordan", who: "Hvem", about: "Om hvad" },
    none: "Der er ikke aftalt opfølgning endnu.",
    forms: { inPerson: "Møde", phone: "Telefon", video: "Video" },
    followUp: "Opfølgning",
    followUpAbout: (about: string) => `Opfølgning: ${about}`,
    subGoal: (title: string) => `Delmål: ${title}`,
    setting: (hours: string) => `Nye timer: ${hours} om ugen`,
    talk: "Næste samtale",
    goal: "Målet er nået",
  },

  about: {
    title: "Om planen",
    basis:
      "Planen følger sygedagpengeloven § 7 b. Den handler om arbejdet og rummer ingen oplysninger om helbred.",
    shared: (authority: string) =>
      `Medarbejderen bestemmer, om planen tages med til ${authority}, og hvornår.`,
    fingerprint:
      "Kontroltallet hører til netop dette indhold. Er et ord ændret, er tallet et andet (SHA-256).",
  },

  changed: {
    title: (version: number) => `Ændret siden version ${version}`,
    text: (version: number, authority: string, day: string) =>
      `Version ${version} er den, medarbejderen sidst lod gå videre til ${authority}, den ${day}. Det her er anderledes nu:`,
    parts: {
      facts: "Om forløbet",
      overview: "Overblikket på første side",
      goals: "Mål og delmål",
      mixer: "Mixerpulten",
      weeks: "Uge for uge",
      tasks: "Opgaver lige nu",
      adjustments: "Hensyn, og det vi har prøvet",
      talk: "Aftaler fra samtalen",
      expectations: "Forventninger",
      help: "Ønsker om hjælp",
      followUps: "Opfølgning",
    },
  },

  verify: {
    text: "Skan koden, eller tast kontroltallet på siden herunder. Så ser du, om planen er lavet her, og hvornår. Du får ikke andet at vide.",
    alt: (address: string) => `QR-kode, der fører til ${address} med kontroltallet.`,
  },

  data: {
    description: "Planens indhold som data (JSON)",
    attached: "Planen ligger også som data i denne PDF (plan.json).",
    schema: (address: string) => `Skema for data: ${address}`,
  },

  answers,

  costs,

  refusal: {
    kind: "Svar på ønske om fastholdelsesplan",
    title: "Der bliver ikke lavet en fastholdelsesplan",
    subject: "Svar på ønske om fastholdelsesplan",
    to: "Til",
    from: "Fra",
    day: "Dato",
    greeting: (employee: string) => `Kære ${employee}`,
    greetingPlain: "Kære medarbejder",
    asked: "Du har bedt om en fastholdelsesplan.",
    declined: (organisation: string, day: string) =>
      `${organisation} har den ${day} valgt ikke at lave en fastholdelsesplan. Det kan en arbejdsgiver vælge efter sygedagpengeloven § 7 b.`,
    note: "Arbejdsgiverens bemærkning",
    notAnAssessment:
      "Svaret er ikke en vurdering af dig, af dit arbejde eller af dine muligheder for at komme tilbage.",
    authority: (authority: string) =>
      `Du kan stadig tale med ${authority} om dine muligheder, og du kan tage dette brev med.`,
    stillTalk: "I kan fortsat aftale timer, opgaver og hensyn med hinanden, også uden en plan.",
    contact: (manager: string) => `Har du spørgsmål, er du velkommen til at kontakte ${manager}.`,
    contactPlain: "Har du spørgsmål, er du velkommen til at kontakte din leder.",
    regards: "Venlig hilsen",
  },
};

export type PaperText = typeof paper;
