import type { RuleId, RuleWords } from "./rule-words";

/** The talk, the plan, the notification and the kommune's follow-up. */
export const timeRules = {
  interviewDays: {
    name: "Frist for sygefraværssamtalen",
    use: "Så længe efter første fraværsdag skal samtalen senest være holdt.",
  },
  leavingDays: {
    name: "Opsagt og snart væk",
    use: "Er man opsagt og fratræder inden for denne tid fra første fraværsdag, skal der ikke holdes samtale.",
  },
  reportsTalk: {
    name: "Samtalen meldes til kommunen",
    use: "Arbejdsgiveren skulle fortælle kommunen om samtalen, og en glemt samtale kunne koste refusion.",
  },
  eightWeekDays: {
    name: "Grænsen for et langt fravær",
    use: "Ventes fraværet at vare så længe fra første fraværsdag, kan medarbejderen bede om en fastholdelsesplan. Den gælder også for tidlig indsats.",
  },
  fastTrackWindowDays: {
    name: "Tid til at bede om tidlig indsats",
    use: "Så længe efter første fraværsdag kan I bede kommunen om hjælp før tid (fast track).",
  },
  fastTrackTalkDays: {
    name: "Kommunens samtale ved tidlig indsats",
    use: "Så hurtigt skal kommunen holde den første samtale, når der er bedt om tidlig indsats.",
  },
  notificationDays: {
    name: "Anmeldelse, når I betaler løn",
    use: "Så længe efter første fraværsdag skal fraværet senest anmeldes i NemRefusion.",
  },
  notifyStoppedDays: {
    name: "Anmeldelse, når lønnen er stoppet",
    use: "Fristen, når I først har betalt og så er holdt op.",
  },
  notifyUnpaidDays: {
    name: "Anmeldelse, når I slet ikke betaler",
    use: "Fristen, når medarbejderen hverken får løn eller sygedagpenge fra jer.",
  },
  earliestNotificationDay: {
    name: "Tidligste anmeldelse i praksis",
    use: "Fra denne dag kan fraværet anmeldes, sådan som én kommune gør det.",
  },
  objectionDays: {
    name: "Medarbejderens frist for at sige fra",
    use: "Så længe har medarbejderen til at rette det, I har oplyst om fraværet.",
  },
  informationFormDays: {
    name: "Medarbejderens oplysningsskema",
    use: "Så længe efter kommunens brev skal skemaet være sendt i Mit Sygefravær.",
  },
  claimLookBackMonths: {
    name: "Refusion tilbage i tiden",
    use: "Så langt tilbage kan I søge, hver gang I søger, når fraværet er anmeldt i tide.",
  },
  claimEveryMonths: {
    name: "Hvor tit der skal søges",
    use: "Søg mindst så ofte, når lønnen er betalt, så falder intet fra.",
  },
  claimHardCapMonths: {
    name: "Allersidste frist for refusion",
    use: "Senere end så længe efter første fraværsdag giver kommunen aldrig lov.",
  },
  municipalityIsAuthority: {
    name: "Hvem der følger op",
    use: "Det navn, loven bruger, og som står på siderne og i planen.",
    on: "Kommunen",
    off: "Jobcenteret",
  },
  firstFollowUpWeeks: {
    name: "Kommunens første opfølgning",
    use: "Inden udgangen af denne uge fra første fraværsdag. Her tager medarbejderen planen med.",
  },
  followUpTalks: {
    name: "Kommunens samtaler",
    use: "Så mange samtaler holder kommunen mindst i den første tid.",
  },
  followUpTalksMonths: {
    name: "Den første tid med kommunens samtaler",
    use: "Så længe gælder det mindste antal. Derefter aftales det.",
  },
  shortCaseWeeks: {
    name: "Korte, klare forløb",
    use: "Ventes man tilbage inden for denne tid fra kommunens første samtale, spørger kommunen kun til dagen.",
  },
  exemptionWeeks: {
    name: "Når begge venter en kortere tid",
    use: "Venter både I og medarbejderen et kortere fravær end dette, holder kommunen som regel ingen samtaler.",
  },
  broadAssessmentMonths: {
    name: "Bredere vurdering af arbejdsevnen",
    use: "Efter så lang tid ser kommunen også på andet arbejde end det, man er sygemeldt fra.",
  },
  thirdCategoryInUse: {
    name: "Den tredje kategori",
    use: "Kommunen delte sygemeldte i tre kategorier. Den tredje faldt bort først. Vi bruger ingen af dem.",
  },
  categoriesInUse: {
    name: "Kategorier for sygemeldte",
    use: "Kommunen delte sygemeldte i kategorier. Vi bruger dem ikke.",
  },
  ownPlanForEmployed: {
    name: "Min Plan for folk i job",
    use: "Kommunen skulle lave en Min Plan, også for den, der har et job at vende tilbage til.",
  },
  medicalFormOnlyWhenNeeded: {
    name: "Lægeattesten kun efter behov",
    use: "Kommunen beder kun om sin egen lægeattest, når den er nødvendig.",
  },
  staircaseIsDuty: {
    name: "Trappemodellen som pligt",
    use: "Kommunen skulle følge en trappe af indsatser. I dag er den kun til inspiration.",
  },
  rehabilitationTeamDuty: {
    name: "Rehabiliteringsteam",
    use: "Kommunen skulle lægge nogle sager for et rehabiliteringsteam.",
  },
  paidWeeksLimit: {
    name: "Grænsen for sygedagpenge",
    use: "Er der udbetalt mere end dette, standser sygedagpengene ved månedens slutning, hvis intet forlænger dem.",
  },
  paidWeeksWindowMonths: {
    name: "Perioden, der tælles over",
    use: "Så mange hele måneder tilbage tælles de udbetalte uger.",
  },
  pensionerWeeks: {
    name: "Grænsen for folkepensionister",
    use: "Så længe kan en folkepensionist få sygedagpenge.",
  },
  pensionerWindowMonths: {
    name: "Perioden for folkepensionister",
    use: "Så mange måneder tælles der over.",
  },
  clarificationWeeks: {
    name: "Forlængelse, mens noget afklares",
    use: "Det længste, sygedagpengene kan forlænges, når det skal afklares, hvad man kan arbejde med.",
  },
  treatmentWeeks: {
    name: "Forlængelse under behandling",
    use: "Det længste, sygedagpengene kan forlænges, mens man er i behandling.",
  },
  clarificationCourse: {
    name: "Jobafklaringsforløb",
    use: "Det, der følger, når sygedagpengene ikke kan forlænges. Refusionen er lavere.",
  },
  clarificationBenefitHigh: {
    name: "Ydelse i jobafklaring, højeste",
    use: "Beløbet før skat, mens man er i jobafklaring.",
  },
  clarificationBenefitMiddle: {
    name: "Ydelse i jobafklaring, mellemste",
    use: "Beløbet før skat, mens man er i jobafklaring.",
  },
  clarificationBenefitLow: {
    name: "Ydelse i jobafklaring, laveste",
    use: "Beløbet før skat, mens man er i jobafklaring.",
  },
  generalPrayerDay: {
    name: "Store bededag er helligdag",
    use: "Vi bruger det, når vi foreslår en dag før en frist.",
  },
  constitutionDay: {
    name: "Grundlovsdag er helligdag",
    use: "Mange har fri, men loven gør den ikke til helligdag.",
  },
  christmasEve: {
    name: "Juleaftensdag er helligdag",
    use: "Mange har fri, men loven gør den ikke til helligdag.",
  },
} satisfies Partial<Record<RuleId, RuleWords>>;
