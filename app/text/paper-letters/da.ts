import type { fitForWorkFields } from "#app/domain/follow-up/fit-for-work-shape";
import type {
  jointAgreementFields,
  jointMeetingFields,
} from "#app/domain/follow-up/joint-meeting-shape";
import type { Letter } from "#app/domain/follow-up/papers";
import type { WordsOf } from "../field-words";

type LetterWords = { title: string; purpose: string; missing: string; write: string };

const talkForms = { inPerson: "Møde", phone: "Telefon", video: "Video" };

/** Words of the pages around the papers that are not the plan. The papers themselves: `papers.ts`. */
export const paperLetters = {
  fields: {
    fitForWork: {
      talkDay: { label: "Dag", hint: "Giv god tid inden. Medarbejderen må tage en med." },
      talkTime: { label: "Klokkeslæt" },
      form: {
        label: "Hvordan taler I sammen?",
        hint: "Kan medarbejderen ikke komme, så tal i telefon.",
        options: talkForms,
      },
      place: { label: "Sted", hint: "Et mødelokale, eller hvem der ringer til hvem." },
      participants: { label: "Hvem er med?", hint: "Skriv navne og roller." },
      limits: {
        label: "Hvad er svært på arbejdet lige nu?",
        hint: "For eksempel: sidde længe, løfte, holde fokus i støj, arbejde aften. Ikke hvorfor.",
      },
      tasksAffected: {
        label: "Hvilke opgaver er berørt?",
        hint: "De sædvanlige opgaver, som ikke kan løses, eller som skal løses på en anden måde.",
      },
      adaptations: {
        label: "Hvad laver I om?",
        hint: "For eksempel andre opgaver, arbejde hjemmefra, hjælp fra kolleger, støtte fra lederen eller oplæring.",
      },
      weeklyHours: { label: "Forslag til timer om ugen" },
      fromDay: { label: "Fra" },
      untilDay: { label: "Til", hint: "Lad feltet stå tomt, hvis I ikke ved det." },
      contact: { label: "Kontakt imens", hint: "Hvem ringer eller skriver, og hvor tit?" },
    } satisfies WordsOf<typeof fitForWorkFields>,
    jointMeeting: {
      aim: {
        label: "Hvad skal mødet føre til?",
        hint: "Aftal det med medarbejderen først. Ét mål er nok.",
      },
      day: { label: "Dag" },
      time: { label: "Klokkeslæt" },
      form: { label: "Hvordan mødes I?", options: talkForms },
      place: { label: "Sted", hint: "Mødet er tit på arbejdspladsen." },
      chair: { label: "Hvem leder mødet?" },
      participants: {
        label: "Hvem er med?",
        hint: "En på hver linje: navn og rolle. For eksempel: Anne Holm, rådgiver i kommunen.",
      },
      agenda: { label: "Dagsorden", hint: "Et punkt på hver linje." },
      minutes: { label: "Hvad talte I om?", hint: "Kort, og om arbejdet." },
      nextDay: { label: "Næste møde" },
    } satisfies WordsOf<typeof jointMeetingFields>,
    jointAgreements: {
      what: { label: "Hvad er aftalt?" },
      who: { label: "Hvem gør det?" },
      dueDay: { label: "Hvornår?" },
    } satisfies WordsOf<typeof jointAgreementFields>,
  },
  sections: {
    fitForWork: "Mulighedserklæring",
    jointMeeting: "Møde med kommunen",
    jointAgreements: "Aftaler fra mødet med kommunen",
  },
  items: { jointAgreements: "Aftale" },
  papers: {
    title: "Papirer",
    lead: "Her er alle forløbets papirer: hvad de er til, og om de kan laves nu. Ingen af dem siger noget om helbred.",
    danish: "Papirerne er på dansk.",
    plan: {
      title: "Fastholdelsesplan",
      purpose: "Vejen tilbage, trin for trin. Medarbejderen bestemmer, om kommunen får den.",
      write: "Se planen",
      draft: "Hent udkast (PDF)",
      version: (version: number) => `Hent version ${version} (PDF)`,
    },
    letters: {
      invitation: {
        title: "Indkaldelse til samtale",
        purpose: "Inviterer medarbejderen til samtalen inden 4 uger.",
        missing: "Der mangler en dag for samtalen.",
        write: "Skriv indkaldelsen",
      },
      minutes: {
        title: "Referat af samtalen",
        purpose: "Det, I blev enige om, og hvem der var med.",
        missing: "Samtalen er ikke skrevet som holdt.",
        write: "Skriv referatet",
      },
      fitForWork: {
        title: "Mulighedserklæring, 1. del",
        purpose: "Det, der kan lade sig gøre på arbejdet. Lægen svarer på det i 2. del.",
        missing: "Der er ikke skrevet, hvad der er svært, eller hvad I laver om.",
        write: "Udfyld 1. del sammen",
      },
      jointInvitation: {
        title: "Indkaldelse til møde med kommunen",
        purpose: "Tid, sted, formål og dagsorden til alle, der skal med.",
        missing: "Der mangler en dag for mødet.",
        write: "Forbered mødet",
      },
      jointMinutes: {
        title: "Referat af mødet med kommunen",
        purpose: "Aftalerne, og hvem der gør hvad.",
        missing: "Der er ikke skrevet fra mødet.",
        write: "Skriv fra mødet",
      },
      fastTrack: {
        title: "Svarark til fast track",
        purpose: "Svar til spørgsmålene i NemRefusion, når I beder kommunen om at begynde tidligt.",
        missing: "Der mangler en første fraværsdag.",
        write: "Se svarene",
      },
      refusal: {
        title: "Brev, når der ikke laves en plan",
        purpose: "Et neutralt svar til den, der har bedt om en plan.",
        missing: "Der er ikke sagt nej til en plan.",
        write: "Se svaret i planen",
      },
    } satisfies Record<Letter, LetterWords>,
    talks: {
      title: "Referater af opfølgende samtaler",
      purpose: "Et for hver samtale, I har skrevet fra.",
      missing: "Der er ikke skrevet fra en samtale endnu.",
      write: "Se samtalerne",
      pdf: (day: string) => `Hent referat ${day} (PDF)`,
    },
    ready: "Kan laves",
    notReady: "Ikke endnu",
    pdf: "Hent PDF",
    calendar: "Hent til kalender (.ics)",
    of: (action: string, title: string) => `${action}: ${title}`,
    own: {
      title: "Min kopi af alt",
      text: "Hent alt, hvad du kan læse i forløbet, i én fil. Kun du kan gøre det.",
      link: "Hent mine data",
    },
  },
  mail: {
    open: "Tekst til en mail",
    subject: (subject: string) => `Emne: ${subject}`,
    label: "Teksten",
    hint: "Kopiér den. Papiret skal ikke med i en almindelig mail: giv det i hånden, eller send det sikkert.",
    program: "Åbn i dit mailprogram",
    to: "Send den herfra til",
    toHint:
      "Mailen bliver sendt med det samme til den adresse, du skriver her. Papiret er ikke med.",
    send: "Send mailen",
    wrong: "Skriv en mailadresse, for eksempel navn@firma.dk.",
    tooMany: "Der er sendt mange mails. Vent til i morgen, eller kopiér teksten.",
    sent: "Mailen er på vej",
    sentText: "Den bliver sendt om et øjeblik.",
  },
  fitForWork: {
    lead: "1. del udfylder I sammen, på et møde eller i telefon. Den handler om arbejdet. Medarbejderen skal ikke sige, hvad sygdommen er.",
    rulesTitle: "Sådan er reglerne (§ 36 a)",
    rules: [
      "Arbejdsgiveren kan bede om erklæringen når som helst i fraværet, også ved kort eller gentaget fravær.",
      "Medarbejderen skal deltage og må tage en med.",
      "Lægen svarer i 2. del: Er det forsvarligt, er der brug for mere, og hvor længe?",
      "Arbejdsgiveren betaler lægen.",
    ],
    returns: (days: number) => `Regn med omkring ${days} dage hos lægen.`,
    uncertain: "De dage er praksis og står ikke i loven.",
    talk: "Samtalen",
    work: "Arbejdet lige nu",
    period: "Tid og periode",
    proposals: "Det har I allerede skrevet",
    useTasks: "Sæt opgaverne ind",
    useAdjustments: "Sæt hensynene ind",
    save: "Gem og se papirerne",
    stay: "Gem",
  },
  joint: {
    title: "Møde med kommunen",
    lead: "Et møde, hvor medarbejder, arbejdsplads og kommune lægger alle muligheder på bordet på én gang. Så skal medarbejderen ikke fortælle det samme flere steder.",
    before: "Før mødet",
    agenda: "Dagsorden",
    proposals: "Forslag til punkter",
    useProposals: "Sæt forslagene ind",
    after: "Referat",
    agreements: "Aftaler",
    agreement: (n: number) => `Aftale ${n}`,
    add: "Tilføj en aftale",
    remove: (title: string) => `Fjern ${title.toLowerCase()}`,
    none: "Ingen aftaler endnu.",
    next: "Næste gang",
    save: "Gem og se papirerne",
    help: (what: string) => `Hjælp, vi beder om: ${what}`,
  },
  fastTrack: {
    lead: "Fast track er, at kommunen begynder tidligere. I beder om det i NemRefusion. Her er svarene, I kan skrive af.",
    change: "Svarene kommer fra referatet og planen. Ret dem der.",
    toMinutes: "Referatet",
    toPlan: "Planen",
    dates: "Skriv under Datoer, hvornår I har bedt om det",
  },
  myData: {
    title: "Mine data",
    lead: "Hent en kopi af alt, hvad du kan læse i dit forløb.",
    what: "Det er i filen",
    whatList: [
      "Alle frosne versioner af planen som PDF",
      "Det, I har skrevet sammen, og dit eget rum, som PDF og som data (JSON)",
      "Dine svar på, hvordan det går, og kommentarerne",
      "Loggen over, hvem der har set og gjort hvad",
    ],
    never: "Det er ikke i filen",
    neverList: ["Lederens egen forberedelse og økonomien", "Andres private noter"],
    careTitle: "Pas på filen",
    care: "Dit eget rum er med. Gem filen et sted, kun du kan se. Loggen viser, at du har hentet en kopi, men ikke hvad der står i den.",
    get: "Hent min kopi (zip)",
    slow: "Det kan tage lidt tid.",
    tooMany: "Du har lige hentet flere kopier. Vent en time, og prøv igen.",
    back: "Mit rum",
  },
};
