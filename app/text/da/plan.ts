import type { PlanPart } from "#app/domain/plan/plan-parts";
import type { ProposalKind } from "#app/domain/plan/proposals";
import type { Authority } from "#app/domain/plan/scheme-rules";
import type { sharedShape } from "#app/domain/shared-document";
import type { WordsOf } from "../field-words";
import { schemeNames } from "../plan/da-schemes";

type Lists = typeof sharedShape.lists;

const talkForms = { inPerson: "Møde", phone: "Telefon", video: "Video" };

/** Words of the retention plan (fastholdelsesplan): its pages, proposals, support schemes and the answer no. */
export const plan = {
  title: "Fastholdelsesplan",
  titleFor: (part: string) => `Fastholdelsesplan: ${part}`,
  lead: "Lav planen sammen. Den handler om arbejdet: hvor I vil hen, hvad I gør, og hvornår I taler sammen igen.",
  partsLabel: "Planens dele",
  toMixer: "Næste skridt er mixerpulten.",
  parts: {
    goal: {
      name: "Mål",
      lead: "Hvor skal vejen føre hen? Sæt et mål med en dato. I kan altid ændre det.",
    },
    "sub-goals": {
      name: "Delmål og indsatser",
      lead: "Del vejen op i skridt. Aftal først, hvad der skal lykkes. Find så på, hvordan I når det.",
    },
    adjustments: {
      name: "Hensyn og hjælp",
      lead: "Skriv, hvad arbejdspladsen gør anderledes imens, og hvad I vil bede om hjælp til.",
    },
    "follow-up": {
      name: "Opfølgning",
      lead: "Aftal, hvornår I taler sammen igen, og hvad I gør, hvis det bliver for meget.",
    },
  } satisfies Record<PlanPart, { name: string; lead: string }>,
  fields: {
    plan: {
      decision: {
        label: "Skal der laves en plan?",
        options: {
          make: "Ja, vi laver en plan",
          declined: "Nej, arbejdsgiveren laver ikke en plan",
        },
      },
      declinedOn: { label: "Dato for svaret", hint: "Står feltet tomt, bruger vi dagen i dag." },
      declinedNote: {
        label: "Bemærkning til brevet",
        hint: "Skriv kort, hvis I vil sige mere. Den kommer med i brevet.",
      },
      goalKind: {
        label: "Hvad går I efter?",
        options: {
          ordinary: "Samme arbejde på almindelige vilkår",
          adjusted: "Samme arbejde med varige hensyn",
          otherTasks: "Andre opgaver eller andet job på samme arbejdsplads",
          otherWorkplace: "Arbejde på en anden arbejdsplads",
        },
      },
      goalText: {
        label: "Beskriv målet",
        hint: "Skriv, hvordan hverdagen ser ud, når målet er nået: opgaver, timer og ansvar.",
      },
      goalDay: {
        label: "Hvornår skal målet være nået?",
        hint: "Et bud er nok. Datoen kan flyttes.",
      },
      staircaseTrack: {
        label: "Hvem handler planen om?",
        options: {
          employed: "En, der er ansat her",
          hostedTrainee: "En, der er i praktik hos os",
        },
      },
      staircaseStep: {
        label: "Trin på trappen",
        hint: "Begynd så højt, som det kan lade sig gøre.",
        options: {
          "4": "Trin 4: gradvis tilbage i eget job",
          "3": "Trin 3: praktik som vej ind i gradvis tilbagevenden",
          "2": "Trin 2: praktik, mens det er uvist, hvornår man kan begynde igen",
          "1": "Trin 1: et af de andre trin, med ekstra støtte",
        },
      },
      hostPurpose: {
        label: "Hvad er formålet med praktikken?",
        hint: "For eksempel: At finde ud af, hvor mange timer der kan lade sig gøre.",
      },
      hostReducedFunctions: {
        label: "Hvad på arbejdet skal der tages hensyn til?",
        hint: "Skriv om arbejdet: hvilke opgaver, hvor længe, hvad der ikke kan lade sig gøre nu.",
      },
      hostWorkTowards: {
        label: "Hvad arbejder I hen imod?",
        hint: "For eksempel: Flere timer, en bestemt opgave, et job med løntilskud.",
      },
      triedAlready: {
        label: "Det har vi allerede prøvet",
        hint: "For eksempel andre opgaver, hjemmearbejde eller færre timer. Og hvad kom der ud af det?",
      },
      stepBack: {
        label: "Hvis det bliver for meget",
        hint: "Aftal, hvem der siger til, og hvad I skruer ned for. Et skridt ned er normalt.",
      },
    },
    subGoals: {
      title: {
        label: "Hvad skal lykkes?",
        hint: "Et skridt på vejen, for eksempel: Er tryg ved de vante opgaver.",
      },
      area: {
        label: "Område",
        options: {
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
      },
      targetDay: { label: "Nået senest" },
      evidence: {
        label: "Sådan ser vi, at det virker",
        hint: "Noget, I begge kan se på arbejdet. Eller medarbejderens egen skala fra 0 til 10.",
      },
      followUp: {
        label: "Sådan følger I op",
        hint: "For eksempel: Hver fredag i en kort snak.",
      },
      responsible: { label: "Ansvarlig", hint: "Et navn. Den, der holder øje med, at det sker." },
      settingId: { label: "Hører til indstillingen" },
      reachedOn: { label: "Nået den" },
    },
    measures: {
      subGoalId: { label: "Hører til delmålet" },
      title: {
        label: "Hvad gør I?",
        hint: "For eksempel: Følges med en kollega de første to uger.",
      },
      responsible: { label: "Hvem gør det?" },
      fromDay: { label: "Fra" },
      toDay: { label: "Til" },
      frequency: { label: "Hvor tit?", hint: "For eksempel: 3 timer, to dage om ugen." },
      followUp: {
        label: "Sådan følger I op",
        hint: "For eksempel: Til opfølgningen hver 14. dag.",
      },
      evidence: { label: "Sådan ser vi, at det virker" },
      scheme: {
        label: "Ordning",
        hint: "Kun hvis I bruger en. Læs om ordningerne nederst på siden.",
        options: schemeNames,
      },
    },
    adjustments: {
      what: {
        label: "Hvilket hensyn?",
        hint: "For eksempel: Stille plads, ingen telefon, hjælp til tunge løft.",
      },
      provider: { label: "Hvem sørger for det?" },
      fromDay: { label: "Fra" },
      endDay: { label: "Til", hint: "Sæt gerne en slutdato. I kan forlænge den." },
    },
    helpWanted: {
      scheme: { label: "Hvilken hjælp?", options: schemeNames },
      what: { label: "Beskriv ønsket", hint: "Hvad skal hjælpen gøre muligt på arbejdet?" },
    },
    followUps: {
      day: { label: "Dato" },
      form: { label: "Hvordan?", options: talkForms },
      who: { label: "Hvem er med?" },
      about: {
        label: "Hvad skal I tale om?",
        hint: "For eksempel: Passer timerne, og kan vi skrue op?",
      },
    },
  } satisfies {
    plan: WordsOf<typeof sharedShape.sections.plan>;
    subGoals: WordsOf<Lists["subGoals"]>;
    measures: WordsOf<Lists["measures"]>;
    adjustments: WordsOf<Lists["adjustments"]>;
    helpWanted: WordsOf<Lists["helpWanted"]>;
    followUps: WordsOf<Lists["followUps"]>;
  },
  lists: {
    subGoals: {
      title: "Delmål",
      item: (n: number) => `Delmål ${n}`,
      add: "Tilføj et delmål",
      empty: "Der er ingen delmål endnu. Et eller to er nok til at begynde med.",
    },
    measures: {
      title: "Andre indsatser",
      item: (n: number) => `Indsats ${n}`,
      add: "Tilføj en indsats uden delmål",
      followUp: "Opfølgning på indsatsen",
      addHere: "Tilføj en indsats til delmålet",
      empty: "",
      lead: "Indsatser, der ikke hører til et delmål.",
    },
    adjustments: {
      title: "Hensyn",
      item: (n: number) => `Hensyn ${n}`,
      add: "Tilføj et hensyn",
      empty: "Der er ingen hensyn endnu.",
    },
    helpWanted: {
      title: "Hjælp udefra",
      item: (n: number) => `Ønske ${n}`,
      add: "Tilføj et ønske om hjælp",
      empty: "I beder ikke om hjælp lige nu.",
    },
    followUps: {
      title: "Datoer for opfølgning",
      item: (n: number) => `Opfølgning ${n}`,
      add: "Tilføj en opfølgning",
      empty: "Der er ingen datoer endnu. Hver eller hver anden uge er et godt sted at begynde.",
    },
    remove: (title: string) => `Fjern ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    named: (item: string, title: string) => `${item}: ${title}`,
  },
  tried: "Erfaringer",
  stepBack: "Plan B",
  helpFrom: (authority: string) =>
    `Planen kan tages med til ${authority}, så de kan se, hvad I ønsker.`,
  authorities: { jobCentre: "jobcenteret", municipality: "kommunen" } satisfies Record<
    Authority,
    string
  >,
  proposals: {
    title: "Forslag til planen",
    lead: "Det her kom frem i samtalen eller ligger på mixerpulten. Intet bliver ændret, før I vælger det.",
    use: "Brug i planen",
    useThis: (what: string) => `Brug i planen: ${what}`,
    kinds: {
      employeeBackDay: "Medarbejderens bud på datoen",
      employerBackDay: "Arbejdspladsens bud på datoen",
      adjustedTask: "Opgave, der kan klares med hensyn, som delmål",
      agreementMeasure: "Aftale som indsats",
      consideration: "Hensyn, I talte om",
      agreementFollowUp: "Aftale, I kan følge op på",
      nextTalk: "Næste samtale",
      plannedStep: "Næste trin på mixerpulten, som delmål",
      reachedStep: "Et delmål er nået: det næste trin fra i dag",
    } satisfies Record<ProposalKind, string>,
  },
  declined: {
    summary: "Vil arbejdsgiveren ikke lave en plan?",
    lead: "En arbejdsgiver må sige nej til at lave en fastholdelsesplan (sygedagpengeloven § 7 b).",
    explain: [
      "Et nej er ikke en vurdering af medarbejderen, og det er ikke en afgørelse.",
      "I kan stadig aftale timer, opgaver og hensyn med hinanden.",
      "Medarbejderen kan stadig tale med kommunen om sine muligheder.",
    ],
    choose: "Skriv, at der ikke laves en plan",
    title: "Der laves ikke en fastholdelsesplan",
    since: (day: string) => `Arbejdsgiveren svarede den ${day}.`,
    note: (text: string) => `Bemærkning: ${text}`,
    letter: "Hent svaret som brev (PDF)",
    readLetter: "Læs brevet",
    changeMind: "Lav en plan alligevel",
    changeLead: "I kan ombestemme jer når som helst. Det, I har skrevet i planen, er her stadig.",
  },
  files: {
    version: (version: number) => `fastholdelsesplan-version-${version}.pdf`,
    bilingual: (version: number) => `fastholdelsesplan-version-${version}-dansk-engelsk.pdf`,
    data: (version: number) => `fastholdelsesplan-version-${version}.json`,
    draft: "fastholdelsesplan-udkast.pdf",
    refusal: "svar-om-fastholdelsesplan.pdf",
  },
  busy: {
    title: "Papiret er på vej",
    text: "Der er mange, der henter papirer lige nu. Vent et halvt minut, og prøv igen.",
    again: "Prøv igen",
  },
};
