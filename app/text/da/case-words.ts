import type { sharedShape } from "#app/domain/shared-document";
import type { WordsOf } from "../field-words";

/** Words of the case list, opening a case, and the case page. */
export const caseWords = {
  list: {
    title: "Forløb",
    lead: "De medarbejdere, I er i gang med at hjælpe tilbage.",
    open: "Åbn et nyt forløb",
    empty: "Der er ingen forløb endnu. Åbn det første, når en medarbejder er sygemeldt.",
    emptyManager: "Du er ikke på nogen forløb endnu. HR sætter dig på, når der er et.",
    columns: {
      employee: "Medarbejder",
      manager: "Leder",
      firstDay: "Første fraværsdag",
      deadline: "Næste dato",
    },
    noDeadline: "Ingen dato sat",
    ago: (days: number) => (days === 1 ? "i går" : `for ${days} dage siden`),
    left: (days: number) => (days === 0 ? "i dag" : days === 1 ? "i morgen" : `om ${days} dage`),
    day: (number: number) => `dag ${number}`,
    notOnCase: "Du er ikke på forløbet",
    join: "Sæt mig på",
    joinName: (name: string) => `Sæt mig på forløbet for ${name}`,
  },
  fields: {
    facts: {
      employeeName: { label: "Medarbejderens navn" },
      jobTitle: { label: "Stilling" },
      department: { label: "Afdeling" },
      employeeEmail: {
        label: "Medarbejderens private e-mail",
        hint: "Så kan I skrive sammen under fraværet.",
      },
      employeePhone: { label: "Medarbejderens telefon" },
      normalWeeklyHours: {
        label: "Normale timer om ugen",
        hint: "Efter ansættelseskontrakten, for eksempel 37.",
      },
      employedSince: { label: "Ansat siden" },
      firstAbsenceDay: {
        label: "Første fraværsdag",
        hint: "Den første hele dag, medarbejderen var væk. Gik medarbejderen hjem midt på dagen, er det dagen efter.",
      },
      managerName: { label: "Lederens navn", hint: "Den, der holder samtalen og følger op." },
    },
  } satisfies { facts: WordsOf<typeof sharedShape.sections.facts> },
  open: {
    title: "Åbn et forløb",
    lead: "Skriv kun om ansættelsen og fraværet. Årsagen til sygemeldingen hører ikke til her.",
    employeeTitle: "Medarbejderen",
    absenceTitle: "Ansættelse og fravær",
    managerTitle: "Lederen",
    managerAccount: "Skal lederen have adgang?",
    managerNone: "Ikke nu",
    managerNoneHint: "Du kan invitere lederen senere.",
    check: "Fortsæt",
    confirmTitle: "Er det den rigtige medarbejder?",
    confirmLead:
      "Se oplysningerne igennem, før forløbet bliver åbnet. Du kan fortryde i 10 minutter bagefter.",
    confirm: "Ja, åbn forløbet",
    edit: "Ret oplysningerne",
    change: "Ret",
    problems: {
      employeeName: "Skriv medarbejderens navn.",
      jobTitle: "Skriv medarbejderens stilling.",
      normalWeeklyHours: "Skriv timer om ugen som et tal mellem 1 og 60.",
      firstAbsenceDay: "Skriv den første fraværsdag.",
      firstAbsenceDayFuture: "Den første fraværsdag kan ikke ligge ude i fremtiden.",
      firstAbsenceDayOld: "Reglerne om samtalen gælder fravær fra 4. januar 2010. Tjek datoen.",
      managerName: "Skriv lederens navn.",
    },
  },
  page: {
    titleFor: (name: string) => `Forløb for ${name}`,
    over: "Forløb",
    absenceDay: (number: number) => `Dag ${number} i fraværet`,
    stepsDone: (done: number, total: number) => `${done} af ${total} trin er gjort`,
    allDone: "Alt er gjort for nu",
    allDoneText:
      "Følg op på de aftalte datoer. Ændrer noget sig, retter I planen og fryser en ny version.",
    absenceStartsLater: "Fraværet er ikke begyndt endnu",
    nextTitle: "Det næste",
    done: "Det er gjort",
    notDone: "Ikke i gang",
    begun: "I gang",
    stepsTitle: "Vejen igennem",
    today: "I dag",
    onCase: "På forløbet",
    addManager: "Sæt en leder på",
    addManagerHint: "Lederen kan se og skrive i forløbet, også i økonomien.",
    add: "Sæt på",
    noManagers: "Der er ingen andre ledere at sætte på.",
    toPeople: "Invitér en leder",
    documents: "Papirer",
    draftPdf: "Hent planen som udkast (PDF)",
    versionPdf: (version: number) => `Hent version ${version} (PDF)`,
    frozenOn: (day: string, name: string) => `Frosset ${day} af ${name}`,
    historySection: {
      title: "Historik",
      changes: "Hvad er ændret",
      log: "Hvem har set og gjort hvad",
    },
    undoTitle: "Lige åbnet",
    undoLead: (time: string) => `Forkert medarbejder? Du kan fortryde indtil kl. ${time}.`,
    undo: "Fortryd, og slet forløbet",
    annulTitle: "Annullér forløbet",
    annulLead:
      "Brug det, hvis forløbet er åbnet ved en fejl. Det forsvinder fra listen, og der kan ikke længere skrives i det.",
    annulReason: "Hvorfor skal forløbet annulleres?",
    annulReasonMissing: "Skriv kort, hvorfor forløbet annulleres.",
    annul: "Annullér forløbet",
    annulledTitle: "Forløbet er annulleret",
    annulled: (reason: string) => `Der kan ikke længere skrives i det. Grund: ${reason}`,
    inviteEmployee: "Invitér medarbejderen",
    whoSeesWhat: "Hvem kan se hvad",
    facts: "Oplysninger",
    editFacts: "Ret oplysninger",
  },
  /** What the employee can do on their own case. */
  own: {
    title: "Det kan du gøre",
    prepared: (done: number, total: number) => `Svar i ${done} af ${total} dele`,
    steps: {
      prepare: {
        title: "Forbered dig",
        text: "Tænk vejen tilbage igennem i dit eget rum. Kun du kan se det.",
      },
      share: { title: "Del i planen", text: "Vælg, hvad andre må læse, ét svar ad gangen." },
      plan: { title: "Læs og ret planen", text: "Planen er fælles. Skriv, hvad der passer bedst." },
      dates: { title: "Se datoerne", text: "Hvad sker der hvornår, og hvorfor?" },
    },
  },
  facts: {
    title: "Oplysninger om ansættelse og fravær",
    lead: "Retter du datoen for første fraværsdag, flytter fristerne med.",
  },
  steps: {
    prepare: {
      title: "Forbered samtalen",
      text: "Tænk igennem, hvad arbejdspladsen kan tilbyde, og hvad samtalen skal føre til.",
    },
    invite: {
      title: "Indkald til samtalen",
      text: "Aftal tid og sted, og send en venlig indkaldelse.",
    },
    hold: {
      title: "Hold samtalen",
      text: "Brug dagsordenen under samtalen, et spørgsmål ad gangen.",
    },
    minutes: {
      title: "Skriv referat",
      text: "Hold fast i det, I blev enige om, mens det er friskt.",
    },
    plan: {
      title: "Lav fastholdelsesplanen",
      text: "Sæt mål, delmål og indsatser sammen med medarbejderen.",
    },
    mixer: {
      title: "Indstil mixerpulten",
      text: "Skru på timer, opgaver og hensyn, dato for dato.",
    },
    businessCase: {
      title: "Se økonomien",
      text: "Sammenlign, hvad de forskellige veje koster arbejdspladsen.",
    },
    check: {
      title: "Tjek og frys planen",
      text: "Se det hele igennem, frys en version, og hent den som PDF.",
    },
  },
};
