import { municipality } from "../deadlines/da-municipality";
import type { WordsOfDeadlines, WordsOfStates } from "../deadlines/deadline-words";

/** Words of every deadline: what it is, why it is on that day, and what happens if it is missed. */
export const deadlines = {
  ids: {
    ...municipality,
    selfCertification: {
      title: "Tidligste dag for en tro og love-erklæring",
      calendarTitle: "Dato: papirer",
      why: {
        usual: ({ basis, amount, day }) =>
          `I kan tidligst kræve at have den i hånden på fraværsdag ${amount}. Vi tæller fra ${basis} og springer søndage og helligdage over. Det giver ${day}.`,
      },
      ifMissed: "Der sker ikke noget. I bestemmer selv, om I vil have en erklæring.",
    },
    durationStatement: {
      title: "I kan bede om en varighedserklæring",
      calendarTitle: "Dato: papirer",
      why: {
        usual: ({ basis, amount, day }) =>
          `Når en funktionær har været væk i mere end ${amount} dage fra ${basis}, kan I spørge en læge, hvor længe det ventes at vare. Det kan I fra ${day}.`,
        salaryUnknown: ({ basis, amount, day }) =>
          `Er medarbejderen funktionær, kan I efter mere end ${amount} dages fravær fra ${basis} spørge en læge, hvor længe det ventes at vare. Det kan I i så fald fra ${day}.`,
        notSalaried: () => "Reglen gælder kun funktionærer.",
      },
      ifMissed: "Der sker ikke noget. I bestemmer selv, om I vil bede om den. I betaler for den.",
    },
    interview: {
      title: "Samtalen skal være holdt",
      calendarTitle: "Frist: samtale",
      why: {
        usual: ({ basis, amount, day }) =>
          `Samtalen holdes senest ${amount} dage efter den første fraværsdag, ${basis}. Det er ${day}.`,
        byPhone: ({ basis, amount, day }) =>
          `Samtalen holdes senest ${amount} dage efter den første fraværsdag, ${basis}. Det er ${day}. Kan I ikke mødes, så hold den i telefonen, hvis det kan lade sig gøre.`,
        missed: ({ basis, amount, day }) =>
          `Samtalen skulle være holdt senest ${amount} dage efter den første fraværsdag, ${basis}. Det var ${day}. Hold den så snart, I kan. Det ændrer ikke jeres refusion.`,
        notPossible: ({ day }) =>
          `I har skrevet, at samtalen ikke kunne holdes, heller ikke i telefonen. Så bortfalder pligten. Fristen var ${day}. Det ændrer ikke jeres refusion. Gem jeres forsøg.`,
        exempt: ({ basis }) =>
          `Medarbejderen er sagt op og stopper kort efter ${basis}. Så har I ikke pligt til at holde samtalen. I må gerne.`,
      },
      ifMissed: "I får den samme refusion. Hold den alligevel: samtalen hjælper medarbejderen.",
    },
    notification: {
      title: "Anmeld fraværet i NemRefusion",
      calendarTitle: "Frist: anmeldelse",
      why: {
        payUnknown: ({ basis, amount, day }) =>
          `Betaler I løn under fraværet, skal I anmelde senest ${amount} dage efter ${basis}. Det er ${day}. Betaler I ikke løn, er fristen kortere. Skriv det under datoerne.`,
        paid: ({ basis, amount, day }) =>
          `I betaler løn under fraværet. Så skal I anmelde senest ${amount} dage efter ${basis}. Det er ${day}.`,
        stopped: ({ basis, amount, day }) =>
          `Lønnen stoppede den ${basis}. Så skal I anmelde senest ${amount} dage efter. Det er ${day}. Vil I have refusion for løn, I har betalt før, så vent ikke: den frist løber fra første fraværsdag.`,
        unpaid: ({ basis, amount, day }) =>
          `I betaler ikke under fraværet. Så skal der anmeldes senest ${amount} dage efter ${basis}. Det er ${day}.`,
        late: ({ day }) =>
          `I anmeldte efter fristen ${day}. Så får I kun refusion fra den dag, I anmeldte.`,
        short: () => "Fraværet sluttede, mens I selv betalte. Så er der ikke noget at anmelde.",
      },
      ifMissed: "Anmelder I for sent, får I kun refusion fra den dag, I anmelder.",
    },
    refundStart: {
      title: "Første dag med refusion",
      calendarTitle: "Dato: økonomi",
      why: {
        usual: ({ basis, amount, day }) =>
          `I betaler selv de første ${amount} dage fra ${basis}, også weekender. I kan få refusion fra ${day}.`,
        newEmployee: ({ day }) =>
          `Medarbejderen har ikke været ansat længe nok, eller har ikke arbejdet timer nok, til at I skal betale de første dage. I kan få refusion fra ${day}.`,
        exception: ({ day }) =>
          `Kommunen har sagt, at I ikke skal betale de første dage. I kan få refusion fra ${day}.`,
        section56: ({ day }) =>
          `Der er en § 56-aftale. Den gælder kun fravær af den grund, aftalen handler om. Så kan I få refusion fra ${day}.`,
        notifiedLate: ({ basis, day }) =>
          `I anmeldte først den ${basis}. Det var for sent, og så kan I først få refusion fra ${day}.`,
        noWage: () => "I betaler ikke løn under fraværet. Så er der ikke noget at få refunderet.",
      },
      ifMissed: "Datoen kommer af sig selv. Anmeld og søg i tide, så mister I ikke noget.",
    },
    fitForWorkReturn: {
      title: "Mulighedserklæringen skal tilbage",
      calendarTitle: "Dato: papirer",
      why: {
        usual: ({ basis, amount, day }) =>
          `Medarbejderen fik erklæringen med den ${basis}. Det er rimeligt at give ${amount} dage til at få lægens del. Det er ${day}.`,
      },
      ifMissed: "Spørg venligt, hvordan det går. Der kan være ventetid hos lægen.",
    },
    planRight: {
      title: "Retten til en fastholdelsesplan",
      calendarTitle: "Dato: plan",
      why: {
        right: ({ basis, amount, day }) =>
          `Fraværet ventes at vare ${amount} dage eller mere fra ${basis}, altså til ${day} eller længere. Så kan medarbejderen bede om en plan når som helst. I må godt sige nej.`,
        noRight: ({ basis, amount }) =>
          `Ingen af jer venter, at fraværet varer ${amount} dage eller mere fra ${basis}. Så har medarbejderen ikke ret til at bede om en plan. I må gerne lave en alligevel.`,
        unknown: ({ basis, amount, day }) =>
          `Medarbejderen kan bede om en plan, hvis fraværet ventes at vare ${amount} dage eller mere fra ${basis}, altså til ${day} eller længere. I har ikke begge svaret på det endnu.`,
      },
      ifMissed: "Der er ikke noget at miste. Medarbejderen kan bede om planen senere.",
    },
    claim: {
      title: "Søg refusion for de første dage",
      calendarTitle: "Frist: ansøgning",
      why: {
        usual: ({ basis, amount, day }) =>
          `En ansøgning dækker højst ${amount} måneder bagud. Den første dag med refusion er ${basis}. Søg derfor første gang senest ${day}, og søg igen undervejs.`,
        noWage: () => "I betaler ikke løn under fraværet. Så er der ikke noget at søge om.",
      },
      ifMissed: "Så mister I refusionen for de ældste dage, én dag for hver dag I venter.",
    },
    claimCap: {
      title: "Kommunen kan ikke længere se bort fra fristen",
      calendarTitle: "Dato: økonomi",
      why: {
        usual: ({ basis, amount, day }) =>
          `Kommunen kan i særlige tilfælde se bort fra, at I har søgt for sent. Det kan den kun i ${amount} måneder fra ${basis}, altså til og med ${day}.`,
        noWage: () => "I betaler ikke løn under fraværet. Så er der ikke noget at søge om.",
      },
      ifMissed: "Så er en for sen ansøgning tabt, uanset grunden.",
    },
    rule120: {
      title: "Reglen om mange sygedage",
      calendarTitle: "Dato: vilkår",
      why: {
        usual: ({ amount, day, noticeFrom, noticeTo, noticeEnds }) =>
          `Den ${day} er betalt sygedag nummer ${amount} efter vores optælling. Dage, der er for gamle til at tælle med, er trukket fra. Står reglen i kontrakten, kan en opsigelse med kort varsel kun gives fra ${noticeFrom} til ${noticeTo}, og kun mens medarbejderen stadig er syg. Gives den den første dag, ophører ansættelsen ${noticeEnds}. Brug den ikke uden rådgivning: en opsigelse kan være ulovlig af andre grunde, for eksempel ved handicap.`,
        notSalaried: () => "Reglen gælder kun funktionærer.",
      },
      ifMissed: "Så gælder de almindelige varsler. Der er ingen pligt til at bruge reglen.",
    },
    section56End: {
      title: "§ 56-aftalen udløber",
      calendarTitle: "Frist: aftale",
      why: {
        usual: ({ basis, amount, day }) =>
          `Aftalen gælder højst ${amount} år fra den ${basis}. Sidste dag er ${day}. Søg om en ny i god tid.`,
      },
      ifMissed: "Så betaler I selv de første dage af et nyt fravær.",
    },
    nextTalk: {
      title: "Næste samtale",
      calendarTitle: "Samtale",
      why: { usual: ({ day }) => `I har selv aftalt ${day}.` },
      ifMissed: "Aftal en ny dag. En aftale, der glider, bliver let glemt.",
    },
    followUp: {
      title: "Opfølgning",
      calendarTitle: "Opfølgning",
      why: { usual: ({ day }) => `I har selv aftalt ${day}.` },
      ifMissed: "Aftal en ny dag. En aftale, der glider, bliver let glemt.",
    },
    goal: {
      title: "Målet for planen",
      calendarTitle: "Dato: plan",
      why: { usual: ({ day }) => `I har selv sat målet til ${day}.` },
      ifMissed: "Sæt en ny dato sammen. Det er ikke et nederlag at flytte målet.",
    },
  },
  owners: {
    employer: "Arbejdsgiveren",
    employee: "Medarbejderen",
    municipality: "Kommunen",
  },
  states: {
    ahead: "Foran jer",
    today: "I dag",
    done: "Gjort",
    passed: "Overstået",
    missed: "Over fristen",
    lapsed: "Gælder ikke",
  },
  confidence: {
    V: "Reglen er læst i loven eller hos en myndighed.",
    V2: "Reglen er læst et sted, der selv henviser til en myndighed.",
    I: "Reglen er udledt af andre regler. Tjek den, hvis meget afhænger af den.",
    U: "Vi har ikke kunnet bekræfte, at reglen gælder. Spørg kommunen, før I regner med den.",
  },
  counting: "Måden at tælle på er vores læsning. Vær gerne i god tid.",
  begins: "Dagen, reglen begyndte at gælde, er vores læsning.",
  facts: {
    firstAbsenceDay: "Første fraværsdag",
    normalWeeklyHours: "Normale timer om ugen",
    employedSince: "Ansat siden",
    payDuringAbsence: "Løn under fraværet",
    payStoppedOn: "Første dag uden løn",
    notifiedOn: "Anmeldt i NemRefusion",
    fastTrackOn: "Bedt om fast track",
    fastTrackRefused: "Nej til fast track",
    informationLetterOn: "Kommunens brev med skema",
    informationFormSentOn: "Svar på skemaet",
    objectionLetterOn: "Brevet med jeres oplysninger",
    municipalTalkOn: "Kommunens første samtale",
    fitForWorkHandedOn: "Mulighedserklæringen givet",
    fitForWorkReturnedOn: "Mulighedserklæringen tilbage",
    section56From: "§ 56-aftalen",
    earlierPaidWeeks: "Uger med sygedagpenge før",
    leavingDay: "Sidste ansættelsesdag",
    fullyBackOn: "Tilbage på fuld tid",
    isSalaried: "Funktionær",
    worked74Hours: "Timer nok i ansættelsen",
    employerPeriodException: "Undtaget fra at betale de første dage",
    expectations: "Hvad I hver især venter",
    interview: "Samtalen",
    planDecision: "Svaret om en plan",
    mixerSettings: "Timerne i mixerpulten",
    agreedDays: "Det, I har aftalt",
    refundStart: "Første dag med refusion",
    hrTerms: "Vilkår, som kun HR ser",
  },
  back: () => "Medarbejderen er tilbage, før datoen kom. Så gælder den ikke.",
} satisfies WordsOfStates & { ids: WordsOfDeadlines };
