import type { costsShape } from "#app/domain/employer-documents";
import type { Doubt } from "#app/domain/law/standing";
import type { sharedShape } from "#app/domain/shared-document";
import type { WordsOf } from "../field-words";

const YES_NO_UNKNOWN = { yes: "Ja", no: "Nej", unknown: "Ved ikke" };

/** Words of the page with a case's deadlines, and of the facts they follow from. */
export const dates = {
  title: "Datoer og frister",
  lead: "Her står, hvad loven siger, hvornår det skal ske, og hvorfor.",
  next: "De næste datoer",
  nothingNext: "Der er ingen datoer foran jer lige nu.",
  timeline: "Tidslinje: det første år",
  firstDay: "Første fraværsdag",
  yearEnd: "52 uger",
  interviewHeld: "Samtalen holdt",
  whyThisDate: "Hvorfor denne dato?",
  workingDay: (day: string) =>
    `Dagen er ikke en hverdag. Fristen flytter sig ikke, så vælg senest ${day}.`,
  overdue: (days: number) => (days === 1 ? "1 dag over fristen" : `${days} dage over fristen`),
  lawLine: (paragraph: string, source: string, day: string) =>
    `${paragraph}. Kilde: ${source}. Tjekket ${day}.`,
  /** Beside a date whose rule or counting is not read in the law itself. */
  marks: {
    inferred: "Vores læsning",
    unchecked: "Ikke bekræftet",
    counting: "Vores optælling",
    beginning: "Vores læsning",
  } satisfies Record<Exclude<Doubt, "secondHand">, string>,
  countedByUs: "Dagene er talt, som vi læser reglerne. Vær gerne i god tid.",
  ifMissed: "Hvis det ikke sker:",
  toRules: "Se alle regler og satser",
  hrAlone: "Kun synlig for HR",
  calendarOne: "Læg i kalenderen",
  calendarAll: "Hent alle datoer til kalenderen (.ics)",
  calendarFeed: "Få datoerne automatisk i din kalender",
  state: { open: "Foran jer", gone: "Gjort, overstået eller gælder ikke" },
  toDates: "Se alle datoer og frister",
  periodAgain: (day: string) =>
    `Fristerne tælles fra ${day}. Et fravær begynder forfra, når der har været en uge næsten uden fravær.`,
  moved: {
    title: "Det flyttede sig",
    lately: "Det har flyttet sig den seneste uge",
    none: "Ingen datoer flyttede sig.",
    from: (title: string, from: string, to: string) => `${title}: fra ${from} til ${to}.`,
    appeared: (title: string, to: string) => `${title}: ny dato, ${to}.`,
    gone: (title: string, from: string) => `${title}: ${from} gælder ikke mere.`,
    because: (facts: string) => `Fordi I har ændret: ${facts}.`,
  },
  course: {
    title: "Det, datoerne bygger på",
    lead: "Skriv det, I ved. Så flytter datoerne med. Skriv aldrig, hvorfor medarbejderen er syg.",
    groups: {
      pay: "Løn og anmeldelse",
      municipality: "Kommunen",
      employment: "Ansættelsen",
      papers: "Mulighedserklæring",
      back: "Tilbage igen",
    },
    save: "Gem og se datoerne",
    toFacts: "Ret første fraværsdag, timer og ansættelse",
  },
  hr: {
    title: "Vilkår, som kun HR ser",
    lead: "Hverken lederen eller medarbejderen kan se det her. Det bruges til én dato: reglen om mange sygedage.",
    link: "Vilkår, som kun HR ser",
    save: "Gem",
  },
  /** A person's own calendar address. */
  calendar: {
    title: "Datoer i din kalender",
    lead: "Få datoerne fra alle dine forløb ind i din egen kalender. De flytter sig selv, når noget ændrer sig.",
    neutral:
      "Kalenderen viser kun korte ord som “Frist: samtale”. Den nævner aldrig navne, og den siger ikke, hvad det handler om.",
    noneTitle: "Du har ingen kalenderadresse",
    openTitle: "Du har en kalenderadresse",
    openedOn: (day: string) => `Den er lavet ${day}. Vi kan ikke vise den igen.`,
    open: "Lav en kalenderadresse",
    renew: "Lav en ny adresse",
    renewHint: "Laver du en ny, holder den gamle op med at virke med det samme.",
    close: "Luk adressen",
    closed: "Adressen er lukket. Datoer, som din kalender har hentet, kan du slette der.",
    linkTitle: "Her er adressen. Kopiér den nu",
    linkLabel: "Kalenderadresse",
    linkHelp:
      "Vælg “Tilføj kalender fra adresse” eller “Abonnér” i din kalender, og sæt adressen ind. Adressen er din nøgle: del den ikke.",
    fileName: "tilbage",
    name: "Tilbage",
  },
  fields: {
    course: {
      payDuringAbsence: {
        label: "Får medarbejderen løn under fraværet?",
        options: {
          paid: "Ja, løn hele tiden",
          stopped: "Ja, men lønnen er stoppet undervejs",
          unpaid: "Nej, hverken løn eller sygedagpenge fra jer",
        },
      },
      payStoppedOn: { label: "Første dag uden løn" },
      isSalaried: {
        label: "Er medarbejderen funktionær?",
        options: YES_NO_UNKNOWN,
      },
      worked74Hours: {
        label: "Har medarbejderen arbejdet mindst så mange timer hos jer, som loven kræver?",
        hint: "Det gælder kun, hvis ansættelsen er ny. Timetallet står i Regler og satser.",
        options: YES_NO_UNKNOWN,
      },
      employerPeriodException: {
        label: "Slipper I for at betale de første dage?",
        hint: "Skriv ikke hvorfor. En § 56-aftale skriver du længere nede.",
        options: {
          none: "Nej",
          flexJob: "Ja, det er et fleksjob efter den nye ordning",
          otherGround: "Ja, kommunen har sagt det",
        },
      },
      notifiedOn: {
        label: "Anmeldt i NemRefusion",
        hint: "Dagen, I sendte anmeldelsen.",
      },
      fastTrackOn: { label: "Bedt kommunen om fast track" },
      fastTrackRefused: { label: "Medarbejderen har sagt nej til fast track" },
      informationLetterOn: {
        label: "Kommunens brev med oplysningsskema",
        hint: "Dagen, brevet er sendt.",
      },
      informationFormSentOn: { label: "Medarbejderen har svaret på skemaet" },
      objectionLetterOn: {
        label: "Brevet med jeres oplysninger til medarbejderen",
        hint: "Dagen, brevet er sendt. Medarbejderen kan sige, hvis noget er forkert.",
      },
      municipalTalkOn: { label: "Kommunens første samtale er holdt" },
      fitForWorkHandedOn: { label: "Mulighedserklæringen er givet til medarbejderen" },
      fitForWorkReturnedOn: { label: "Mulighedserklæringen er kommet tilbage" },
      section56From: {
        label: "§ 56-aftale gælder fra",
        hint: "Dagen, kommunen godkendte aftalen.",
      },
      earlierPaidWeeks: {
        label: "Uger med sygedagpenge før dette fravær",
        hint: "De seneste 9 måneder. Tom: ingen.",
      },
      leavingDay: {
        label: "Sidste ansættelsesdag",
        hint: "Kun hvis medarbejderen er sagt op eller selv har sagt op.",
      },
      fullyBackOn: {
        label: "Tilbage på fuld tid",
        hint: "Den første dag på fulde timer.",
      },
    } satisfies WordsOf<typeof sharedShape.sections.course>,
    hr: {
      has120DayTerm: {
        label: "Står reglen om mange sygedage i ansættelseskontrakten?",
        options: { yes: "Ja", no: "Nej" },
      },
      earlierSickDays: {
        label: "Betalte sygedage før dette fravær",
        hint: "De 12 måneder op til første fraværsdag. Tom: ingen.",
      },
    } satisfies WordsOf<typeof costsShape.sections.hr>,
  },
};
