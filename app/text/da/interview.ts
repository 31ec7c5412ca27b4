import type { TalkDayNote } from "#app/domain/conversation";
import type { employerShape } from "#app/domain/employer-documents";
import type { sharedShape } from "#app/domain/shared-document";
import type { WordsOf } from "../field-words";
import { agendaPoints } from "../interview/da-agenda";

const expectations = { yes: "Ja", no: "Nej", unknown: "Det ved vi ikke" };
const ownExpectations = { yes: "Ja", no: "Nej", unknown: "Det ved jeg ikke" };
const noDay = "Lad feltet stå tomt, hvis ingen ved det endnu.";

type Letter = {
  employee: string;
  manager: string;
  when: string;
  where: string;
  companion: string;
};

/** Words of the sick-leave talk: preparing, inviting, holding it, and the minutes. */
export const interview = {
  fields: {
    interview: {
      invitedOn: {
        label: "Hvornår er indkaldelsen sendt?",
        hint: "Skriv datoen, når den er sendt.",
      },
      day: { label: "Dag", hint: "Vælg en hverdag, og giv god tid inden." },
      time: { label: "Klokkeslæt" },
      form: {
        label: "Hvordan mødes I?",
        hint: "Mødes, hvis det kan lade sig gøre. Ellers kan I tale i telefon.",
        options: { inPerson: "Vi mødes", phone: "Telefon", video: "Video" },
      },
      place: { label: "Sted", hint: "Et mødelokale, eller hvem der ringer til hvem." },
      companion: {
        label: "Hvem tager medarbejderen med?",
        hint: "For eksempel en tillidsrepræsentant eller en ven. Det er medarbejderens eget valg.",
      },
      outcome: {
        label: "Blev samtalen holdt?",
        options: { held: "Ja, den er holdt", notHeld: "Nej, den kunne ikke holdes" },
      },
      heldOn: { label: "Dato for samtalen" },
      participants: { label: "Hvem var med?", hint: "Skriv navne og roller." },
      considerations: {
        label: "Hensyn, der hjælper",
        hint: "For eksempel færre timer, pauser, ro, andre opgaver eller andet udstyr.",
      },
      contactMeanwhile: { label: "Kontakt imens", hint: "Hvem ringer eller skriver, og hvor tit?" },
      colleaguesTold: {
        label: "Det får kollegerne at vide",
        hint: "Medarbejderen bestemmer. Skriv den besked, I er enige om.",
      },
      employerExpectsOver8Weeks: {
        label: "Arbejdspladsen: Varer fraværet over 8 uger?",
        options: expectations,
      },
      employeeExpectsOver8Weeks: {
        label: "Medarbejderen: Varer fraværet over 8 uger?",
        options: ownExpectations,
      },
      employerExpectsOver26Weeks: {
        label: "Arbejdspladsen: Varer fraværet over 26 uger?",
        options: expectations,
      },
      employeeExpectsOver26Weeks: {
        label: "Medarbejderen: Varer fraværet over 26 uger?",
        options: ownExpectations,
      },
      employerExpectsBackDay: { label: "Arbejdspladsen: Ventet dag tilbage", hint: noDay },
      employeeExpectsBackDay: { label: "Medarbejderen: Ventet dag tilbage", hint: noDay },
      nextTalkDay: { label: "Næste samtale", hint: "Aftal dagen, før I går fra hinanden." },
      planWish: {
        label: "Skal I lave en fastholdelsesplan?",
        hint: "Medarbejderen kan bede om en plan, når fraværet ventes at vare over 8 uger. Lederen kan foreslå en når som helst.",
        options: {
          employeeAsks: "Ja, medarbejderen beder om en plan",
          employerProposes: "Ja, lederen foreslår en plan",
          notNow: "Ikke nu",
        },
      },
      notHeldReason: {
        label: "Hvorfor kunne samtalen ikke holdes?",
        options: {
          tooIll: "Medarbejderen kunne ikke være med, heller ikke i telefon",
          unreachable: "Vi kunne ikke få kontakt",
          exempt: "Medarbejderen er sagt op og stopper inden 8 uger efter første fraværsdag",
          other: "Andet",
        },
      },
      notHeldNote: {
        label: "Note",
        hint: "Kun det praktiske, for eksempel hvornår I prøver igen.",
      },
    },
    tasks: {
      task: { label: "Opgave" },
      ability: {
        label: "Kan opgaven løses nu?",
        options: { can: "Ja", adjusted: "Ja, med tilpasning", cannot: "Nej, ikke nu" },
      },
      note: { label: "Hvad skal der til?" },
    },
    attempts: {
      day: { label: "Dag" },
      form: {
        label: "Hvordan prøvede I?",
        options: { inPerson: "Møde", phone: "Telefon", video: "Video" },
      },
      note: { label: "Note", hint: "For eksempel: Ringede to gange, lagde en besked." },
    },
    agreements: {
      what: { label: "Hvad er aftalt?" },
      who: { label: "Hvem gør det?" },
      dueDay: { label: "Hvornår?" },
      agreedOn: { label: "Aftalt den" },
    },
    preparation: {
      options: {
        label: "Hvad kan arbejdspladsen tilbyde?",
        hint: "For eksempel færre timer, andre opgaver, arbejde hjemmefra, andet udstyr eller en fast kollega.",
      },
      tried: { label: "Hvad er allerede prøvet?", hint: "Også det, der kun hjalp lidt." },
      before: {
        label: "Hvordan var arbejdet før fraværet?",
        hint: "For eksempel travlhed, ny leder, nye rutiner eller fyringer. Skriv om arbejdet, ikke om personen.",
      },
      aim: {
        label: "Hvad skal samtalen føre til?",
        hint: "Vælg ét mål. Så er det lettere at holde fokus.",
        options: {
          partialReturn: "Nogle timer eller opgaver igen",
          plan: "En plan for vejen tilbage",
          jointMeeting: "Et møde sammen med kommunen",
          contact: "God kontakt indtil videre",
        },
      },
      aimText: {
        label: "Målet med dine egne ord",
        hint: "Hvad skal være afklaret, når I går hjem?",
      },
      notes: { label: "Dine noter", hint: "Noterne kommer aldrig med i planen." },
    },
  } satisfies {
    interview: WordsOf<typeof sharedShape.sections.interview>;
    tasks: WordsOf<typeof sharedShape.lists.tasks>;
    attempts: WordsOf<typeof sharedShape.lists.attempts>;
    agreements: WordsOf<typeof sharedShape.lists.agreements>;
    preparation: WordsOf<typeof employerShape.sections.preparation>;
  },
  lists: {
    tasks: {
      title: (n: number) => `Opgave ${n}`,
      add: "Tilføj en opgave",
      empty: "Ingen opgaver endnu.",
    },
    attempts: {
      title: (n: number) => `Forsøg ${n}`,
      add: "Tilføj et forsøg",
      empty: "Ingen forsøg endnu.",
    },
    agreements: {
      title: (n: number) => `Aftale ${n}`,
      add: "Tilføj en aftale",
      empty: "Ingen aftaler endnu.",
    },
    agreedOn: (title: string, day: string) => `${title}, fra samtalen ${day}`,
    remove: (title: string) => `Fjern ${title.toLowerCase()}`,
  },
  stepsLabel: "Samtalen trin for trin",
  deadline: (day: string) =>
    `Samtalen skal holdes senest ${day}. Det er 4 uger efter første fraværsdag (§ 7 a).`,
  deadlineWeekend: "Fristen falder i en weekend og flytter sig ikke. Vælg en hverdag før.",
  evidence: {
    title: "Det ved man",
    strength: "Styrke",
    source: "Kilde",
    note: "Resultaterne gælder grupper. Hvad der er rigtigt for den enkelte, må I finde ud af sammen.",
    options: {
      claim:
        "Tilbud om tilpasset arbejde hjælper flere tilbage. Tidlig kontakt i de første 3 måneder hjælper også.",
      strength:
        "Stærk for tilpasset arbejde ved besvær i muskler og led. Moderat for tidlig kontakt.",
      source: "SFI 2012",
    },
    aim: {
      claim:
        "Delvis tilbagevenden ser ud til at hjælpe. En samtale alene gør det ikke altid, så slut med aftaler.",
      strength:
        "Studier støtter delvis tilbagevenden, men ingen med lodtrækning. Samtaler alene: blandede resultater.",
      source: "SFI 2012 og STARs notat »Hvad virker for at få sygemeldte tilbage i job?«",
    },
  },
  prepare: {
    lead: "Tænk arbejdet igennem, før I mødes. Så bliver samtalen kortere og bedre.",
    privateTitle: "Kun for dig og HR",
    private:
      "Medarbejderen og kommunen kan ikke se siden. Skriv alligevel sagligt: Medarbejderen kan bede om indsigt i, hvad I har skrevet.",
    optionsTitle: "Muligheder på arbejdet",
    aimTitle: "Målet med samtalen",
    hardTitle: "Hvis det er svært",
    hard: [
      "Er du selv en del af det, der er svært? Tilbyd, at en anden leder følger op.",
      "Overvejer I en opsigelse? Hold den adskilt fra samtalen og planen.",
      "Er medarbejderen allerede sagt op? Opsigelsestiden kan stadig bruges til at komme i gang eller i praktik.",
      "Virker vejen tilbage lang? Sig, at den kan deles i små, faste trin. De første trin må gerne tage tid.",
      "Har medarbejderen en forsikring gennem arbejdet? Fortæl, at den måske kan hjælpe.",
    ],
  },
  invite: {
    lead: "Find en tid, og send en venlig indkaldelse. Kan medarbejderen ikke komme, så ring sammen i stedet.",
    notes: {
      afterDeadline: "Dagen ligger efter fristen. Find en dag før, hvis det kan lade sig gøre.",
      weekend: "Dagen falder i en weekend. Vælg hellere en hverdag.",
      beforeAbsence: "Dagen ligger før første fraværsdag. Tjek begge datoer.",
    } satisfies Record<TalkDayNote, string>,
    notesTitle: "Se på dagen igen",
    update: "Gem, og tilpas teksten",
    letterTitle: "Indkaldelsen",
    letterLead: "Teksten er klar til at sende. Den siger ikke noget om helbred.",
    letterLabel: "Tekst til indkaldelsen",
    letterHint: "Markér teksten, og kopiér den. Du må gerne skrive den om med dine egne ord.",
    mail: "Åbn i dit mailprogram",
    calendar: "Hent til kalender (.ics)",
    calendarMissing: "Skriv en dag, så kan du også hente samtalen til kalenderen.",
    sentTitle: "Når den er sendt",
    subject: "Samtale",
    noDay: "[dag og tid]",
    noPlace: "[sted]",
    when: (day: string, time: string) => (time ? `${day} kl. ${time.replace(":", ".")}` : day),
    letter: ({ employee, manager, when, where, companion }: Letter) => `Kære ${employee}

Jeg vil gerne invitere dig til en samtale om, hvordan og hvornår du kan vende tilbage.

Tid: ${when}
Sted: ${where}${companion ? `\nDu tager med: ${companion}` : ""}

Du må gerne tage en med, for eksempel din tillidsrepræsentant.

Vi kommer til at tale om dine opgaver, om timer og hensyn, om kontakten imens, og om hvad dine kolleger skal vide. Jeg spørger ikke om private forhold, og du bestemmer selv, hvad du vil fortælle.

Passer tiden ikke, så skriv eller ring. Vi kan også tage samtalen i telefon.

Venlig hilsen
${manager}`,
  },
  hold: {
    over: (number: number, total: number) => `Samtalen: punkt ${number} af ${total}`,
    agenda: "Hele dagsordenen",
    say: "Sig for eksempel",
    may: "Der må spørges om",
    mayNot: "Spørg ikke om",
    previous: "Forrige punkt",
    write: "Skriv svaret med det samme",
    writeLead: "Svaret kommer med i referatet. Det skal ikke skrives igen.",
    planned: (day: string) => `Aftalt til ${day}.`,
    finish: "Gem: Samtalen er holdt",
    notHeldLink: "Kunne samtalen ikke holdes?",
    points: agendaPoints,
  },
  expectations: {
    employee: "Medarbejderens svar",
    employer: "Arbejdspladsens svar",
    eightWeeks: (day: string) => `De 8 uger er gået ${day}.`,
  },
  notHeld: {
    title: "Samtalen kunne ikke holdes",
    lead: "Skriv hvorfor, og hvad I har prøvet. Så står det klart bagefter.",
    rulesTitle: "Det siger reglerne (§ 7 a)",
    rules: [
      "Kan I ikke mødes, taler I så vidt muligt i telefon.",
      "Kan det heller ikke lade sig gøre, bortfalder samtalen.",
      "Samtalen skal ikke holdes, når medarbejderen er sagt op og stopper inden 8 uger efter første fraværsdag.",
      "Det ændrer ikke sygedagpengene eller jeres refusion, at samtalen ikke blev holdt.",
    ],
    attemptsTitle: "Det har I prøvet",
    confirm: "Gem: Samtalen kunne ikke holdes",
    standing: "Det er skrevet ned, at samtalen ikke kunne holdes.",
    undo: "Fortryd: Vi prøver igen",
    back: "Til dagsordenen",
  },
  minutes: {
    lead: "Ret det til, mens samtalen er frisk. Medarbejderen ser det samme som dig og kan også rette.",
    notHeldTitle: "Samtalen er ikke holdt",
    notHeldLink: "Skriv hvorfor, og hvad I har prøvet",
  },
};
