import type { FitReason, SupportScheme } from "#app/domain/plan/schemes";
import type { SchemeNumbers } from "#app/domain/plan/scheme-rules";

/** What each support scheme (redskab) is called. */
export const schemeNames = {
  partialReturn: "Delvis raskmelding",
  workTrial: "Virksomhedspraktik",
  mentor: "Mentor",
  section56: "§ 56-aftale",
  socialChapter: "Sociale kapitler i overenskomsten",
  aids: "Hjælpemidler",
  personalAssistance: "Personlig assistance",
  clarifying: "Forløb, der afklarer eller opkvalificerer",
  insurance: "Arbejdspladsens egne tilbud",
  fastTrack: "Tidlig indsats (fast track)",
  jointMeeting: "Fælles møde",
  other: "Andet",
} satisfies Record<SupportScheme, string>;

/** When a scheme may fit and what it asks for. Decides nothing about who may have it. */
export const schemes = {
  title: "Hvad dækker ordningerne?",
  lead: "Her er de mest brugte. Det er ikke os, der afgør, om I kan få dem. Spørg kommunen, eller slå op i overenskomsten.",
  uncertain:
    "Vi har ikke kunnet bekræfte, at reglen gælder uændret i dag. Spørg, før I regner med den.",
  fits: "Passer, når",
  conditions: "Kræver",
  appliesTitle: "Hvem søger?",
  use: "Brug i planen",
  useThis: (name: string) => `Brug i planen: ${name}`,
  used: "Står i planen",
  mayFit: "Det kan passe til jeres plan",
  mayFitLead: "Ud fra det, I har skrevet. Tag det som noget at spørge til.",
  because: {
    someTasksPossible: "fordi nogle opgaver kan klares nu",
    otherTasks: "fordi målet er andre opgaver eller et andet sted",
    personalSubGoal: "fordi et delmål handler om tryghed i arbejdet",
    physicalSubGoal: "fordi et delmål handler om de fysiske rammer",
    lastingAdjustments: "fordi målet er arbejde med varige hensyn",
    over8Weeks: "fordi en af jer venter et fravær på over 8 uger",
    helpWanted: "fordi I ønsker flere slags hjælp på én gang",
    practiceStep: "fordi I har valgt et trin med praktik",
    supportStep: "fordi I har valgt trinnet med ekstra støtte",
  } satisfies Record<FitReason, string>,
  applies: {
    partialReturn:
      "Medarbejderen aftaler det med kommunen. Arbejdspladsen melder timerne i NemRefusion.",
    workTrial:
      "Medarbejderen tager det op med kommunen. Arbejdspladsen siger ja til at have praktikken.",
    mentor: "Medarbejderen eller arbejdspladsen spørger kommunen.",
    section56: "Medarbejderen og arbejdspladsen søger sammen hos kommunen.",
    socialChapter: "I aftaler det selv, gerne med tillidsrepræsentanten.",
    aids: "Medarbejderen søger hos kommunen, gerne sammen med arbejdspladsen.",
    personalAssistance: "Medarbejderen søger hos kommunen sammen med arbejdspladsen.",
    clarifying: "Medarbejderen tager det op med kommunen.",
    insurance: "Arbejdspladsen eller medarbejderen kontakter ordningen.",
    fastTrack:
      "Arbejdspladsen beder om det i NemRefusion. Medarbejderen kan også selv bede kommunen om det.",
    jointMeeting: "I kan begge foreslå det over for kommunen.",
    other: "Det aftaler I.",
  } satisfies Record<SupportScheme, string>,
  list: {
    partialReturn: {
      fits: () => "medarbejderen kan klare en del af arbejdet.",
      conditions: (n: SchemeNumbers) =>
        `at timerne aftales med kommunen. Der skal være mindst ${n.minAbsenceHours} timers fravær om ugen.`,
    },
    workTrial: {
      fits: () =>
        "det er uvist, hvilke opgaver og timer der går. Det kan være på egen arbejdsplads.",
      conditions: (n: SchemeNumbers) =>
        `at kommunen bevilger det. Normalt højst ${n.workTrialWeeks} uger ad gangen.`,
    },
    mentor: {
      fits: () => "der er brug for støtte til at komme i gang. Det kan være en kollega.",
      conditions: (n: SchemeNumbers) =>
        `at kommunen bevilger det. Det gælder højst ${n.mentorMonths} måneder ad gangen og bruges mindre fra 2026.`,
    },
    section56: {
      fits: () => "den samme langvarige lidelse ventes at give fravær igen og igen.",
      conditions: (n: SchemeNumbers) =>
        `at kommunen godkender aftalen. For eksempel når der ventes mindst ${n.agreementDays} fraværsdage om året. Den gælder højst ${n.agreementYears} år.`,
    },
    socialChapter: {
      fits: () => "der er brug for særlige vilkår i længere tid.",
      conditions: () => "at overenskomsten rummer det. Tal med tillidsrepræsentanten.",
    },
    aids: {
      fits: () =>
        "et redskab eller en mindre ændring af pladsen er afgørende for at blive i jobbet.",
      conditions: () =>
        "at det ikke er almindeligt på arbejdspladsen, og at kommunen bevilger det.",
    },
    personalAssistance: {
      fits: () => "der er brug for praktisk hjælp, for eksempel til løft eller transport.",
      conditions: (n: SchemeNumbers) =>
        `et varigt behov. Medarbejderen skal selv kunne klare det faglige. Højst ${n.assistanceHours} timer om ugen ved fuld tid.`,
    },
    clarifying: {
      fits: () => "det er uklart, hvilken vej der er den rigtige.",
      conditions: () => "at kommunen har tilbuddet og bevilger det.",
    },
    insurance: {
      fits: () => "arbejdspladsen har en sundhedsordning eller en forsikring.",
      conditions: () => "det, der står i jeres egen aftale.",
    },
    fastTrack: {
      fits: (n: SchemeNumbers) => `fuld tilbagevenden ikke ventes inden ${n.planWeeks} uger.`,
      conditions: (n: SchemeNumbers) =>
        `at I beder om det inden ${n.fastTrackWeeks} uger gennem NemRefusion. Medarbejderen kan sige nej.`,
    },
    jointMeeting: {
      fits: () => "flere skal finde en løsning sammen.",
      conditions: () => "at medarbejderen er med på mødet og på, hvad det skal handle om.",
    },
    other: {
      fits: () => "I har fundet noget, der ikke står her.",
      conditions: () => "det, I aftaler.",
    },
  } satisfies Record<SupportScheme, Record<"fits" | "conditions", (n: SchemeNumbers) => string>>,
};
