import type { RuleId, RuleWords } from "./rule-words";

/** Who pays, what the kommune pays back, and what losing somebody costs. */
export const moneyRules = {
  employerPeriodDays: {
    name: "Arbejdsgiverperioden",
    use: "Så længe betaler I selv fra første fraværsdag. Weekender og fridage tæller med.",
  },
  employerTestWeeks: {
    name: "Ansat så længe",
    use: "Er man ansat kortere før fraværet, betaler kommunen fra første dag.",
  },
  employerTestHours: {
    name: "Timer i den tid",
    use: "Har man arbejdet færre timer, betaler kommunen fra første dag.",
  },
  municipalTestHours: {
    name: "Timer for ret hos kommunen",
    use: "Så mange timer skal man have arbejdet for at få sygedagpenge fra kommunen.",
  },
  municipalTestMonths: {
    name: "Perioden for timerne",
    use: "Så mange hele måneder før fraværet tælles timerne over.",
  },
  municipalTestHoursInMonth: {
    name: "Timer i den enkelte måned",
    use: "Så mange timer skal der mindst være i de fleste af månederne.",
  },
  municipalTestMonthsWithHours: {
    name: "Måneder med nok timer",
    use: "I så mange af månederne skal timerne være nået.",
  },
  minAbsenceHours: {
    name: "Mindste fravær på en uge",
    use: "Er fraværet mindre, er der ingen refusion, og man regnes for rask. Gælder ikke fleksjob efter ny ordning.",
  },
  fullWeekHours: {
    name: "Timer i en fuld uge",
    use: "Satsen i timen er ugens beløb delt med dette.",
  },
  workingDaysPerWeek: {
    name: "Dage i en uge",
    use: "En uge er lige store dage fra mandag til fredag, når kun en del af ugen giver refusion.",
  },
  monthHours: {
    name: "Timer i en måned på fuld tid",
    use: "Gør månedslønnen om til timeløn.",
  },
  averagePayMonths: {
    name: "Lønnen, kommunen ser på",
    use: "Så mange hele måneder før fraværet finder kommunen timelønnen over.",
  },
  labourMarketContribution: {
    name: "Arbejdsmarkedsbidrag",
    use: "Trækkes fra timelønnen, før den sammenlignes med den højeste sats.",
  },
  maxSickPayWeek: {
    name: "Højeste sygedagpenge",
    use: "Mere giver kommunen ikke tilbage for en uge. Beløbet skifter den første mandag i året.",
  },
  sickPayBaseWeek: {
    name: "Grundbeløbet bag satsen",
    use: "Det beløb, den højeste sats bliver reguleret ud fra. Vi regner ikke med det.",
  },
  sickPayRoundingKroner: {
    name: "Afrunding af satsen",
    use: "Den højeste sats går op i dette beløb. Vi regner ikke med det.",
  },
  refundSupplementPercent: {
    name: "Tillæg til refusionen",
    use: "Lægges oven i ugens refusion og rundes til hele kroner.",
  },
  employerSeesHealthData: {
    name: "Arbejdsgiverens indsigt i helbredsoplysninger",
    use: "Om I kan se medarbejderens helbredsoplysninger i kommunens sag om refusion.",
  },
  insuranceJoinFactor: {
    name: "Forsikring for små virksomheder",
    use: "Er lønsummen højst så mange gange den højeste sats for en uge, kan I forsikre jer (§ 55).",
  },
  insuranceOutFactor: {
    name: "For stor til forsikringen",
    use: "Er lønsummen over så mange gange den højeste sats for en uge, må I ud af forsikringen.",
  },
  insuranceRefundFromDay: {
    name: "Refusion med forsikring",
    use: "Med forsikringen får I refusion fra denne dag.",
  },
  insurancePremiumPercent: {
    name: "Pris på forsikringen",
    use: "Del af lønsummen om året.",
  },
  agreement56Years: {
    name: "Så længe gælder en § 56-aftale",
    use: "Med aftalen får I refusion fra første dag, når fraværet skyldes den kroniske lidelse, aftalen gælder.",
  },
  agreement56ExpectedDays: {
    name: "Ventede fraværsdage for en § 56-aftale",
    use: "Så mange dage om året skal der mindst ventes.",
  },
  agreement56RenewalDays: {
    name: "Fraværsdage for at forny en § 56-aftale",
    use: "Så mange dage skal der mindst have været det sidste år.",
  },
  agreement56PaidDays: {
    name: "Dage, I allerede har betalt",
    use: "Har I betalt så mange dage for den samme lidelse, er det også grund nok til en § 56-aftale.",
  },
  agreement56PaidWindowMonths: {
    name: "Perioden for de betalte dage",
    use: "Så langt tilbage tælles de dage, I har betalt.",
  },
  recruitingWeeksLow: {
    name: "At skaffe en ny: lavt skøn",
    use: "Så mange ugers løn koster det at skifte en faglært ud. Rådgiveres tal, ikke en regel.",
  },
  recruitingWeeksHigh: {
    name: "At skaffe en ny: højt skøn",
    use: "Så mange ugers løn koster det at skifte en faglært ud. Rådgiveres tal, ikke en regel.",
  },
  recruitingWeeksLeast: {
    name: "At skaffe en ny: det mindste",
    use: "Det laveste, rådgiverne har set.",
  },
  recruitingWeeksMost: {
    name: "At skaffe en ny: det meste",
    use: "Det højeste, rådgiverne har set.",
  },
  recruitingShare: {
    name: "Heraf at finde den nye",
    use: "Så stor en del af prisen går til opslag, samtaler og valg.",
  },
  adaptationShare: {
    name: "Heraf at lære den nye op",
    use: "Så stor en del af prisen går til oplæring.",
  },
  disruptionShare: {
    name: "Heraf uro i arbejdet",
    use: "Så stor en del af prisen er det, der går tabt imens.",
  },
  agencyShare: {
    name: "Rekrutteringsbureau, del af årslønnen",
    use: "Hvad ét bureau tog. Spørg efter jeres egen pris.",
  },
  agencyFee: {
    name: "Rekrutteringsbureau, fast beløb",
    use: "Hvad ét bureau lagde oveni. Spørg efter jeres egen pris.",
  },
} satisfies Partial<Record<RuleId, RuleWords>>;
