import type { RuleId, RuleWords } from "./rule-words";

/** Papers, the employment itself, and the schemes that can help. */
export const workRules = {
  selfCertificationDay: {
    name: "Tro og love-erklæring",
    use: "Tidligst denne dag kan I have den i hånden. Søndage og helligdage tæller ikke med.",
  },
  doctorsNoteDay: {
    name: "Lægeerklæring",
    use: "Fra denne dag kan I bede om den. I betaler.",
  },
  doctorsNoteDayInAgreements: {
    name: "Lægeerklæring efter nogle overenskomster",
    use: "Nogle overenskomster lader jer vente til denne dag.",
  },
  durationStatementDays: {
    name: "Varighedserklæring",
    use: "Er fraværet længere end dette, kan I bede lægen skrive, hvor længe det ventes at vare. I betaler.",
  },
  fitForWorkReturnDays: {
    name: "Mulighedserklæring, tid til svar",
    use: "Rimelig tid til, at lægen svarer. Praksis, ikke en frist i loven.",
  },
  fitForWorkPriceLow: {
    name: "Mulighedserklæring, lav pris",
    use: "Prisen er fri. Sådan har vi set den.",
  },
  fitForWorkPriceHigh: {
    name: "Mulighedserklæring, høj pris",
    use: "Prisen er fri. Sådan har vi set den.",
  },
  accessAnswerMonths: {
    name: "Svar på indsigt i egne oplysninger",
    use: "Så længe har I til at svare den, der vil se, hvad I har om vedkommende.",
  },
  keepAfterLeavingYears: {
    name: "Gemme efter fratræden, det sædvanlige",
    use: "Loven siger ikke et tal. Gem kun, så længe I har brug for det, og slet oplysninger om helbred før.",
  },
  keepAfterLeavingYearsMost: {
    name: "Gemme efter fratræden, det længste",
    use: "Så længe gemmer nogle. I skal kunne forklare hvorfor.",
  },
  keepAfterReturnMonths: {
    name: "Slette planen efter tilbagekomst",
    use: "Vores forslag til, hvornår en plan slettes.",
  },
  noticeMonths: {
    name: "Arbejdsgiverens opsigelsesvarsel",
    use: "For funktionærer, til udgangen af en måned.",
  },
  severanceMonths: {
    name: "Fratrædelsesgodtgørelse",
    use: "For funktionærer. Tiden regnes til den dag, man fratræder.",
  },
  probationMonths: {
    name: "Prøvetid",
    use: "Så længe kan en prøvetid højst aftales.",
  },
  probationNoticeDays: {
    name: "Varsel i prøvetiden",
    use: "Så kort kan varslet være i prøvetiden.",
  },
  rule120Days: {
    name: "Sygedage før et kort varsel",
    use: "Er det aftalt skriftligt, kan en funktionær opsiges med kort varsel efter så mange sygedage med løn.",
  },
  rule120WindowMonths: {
    name: "Perioden for sygedagene",
    use: "Så mange måneder i træk tælles sygedagene over.",
  },
  rule120NoticeMonths: {
    name: "Det korte varsel",
    use: "Varslet efter den regel, til udgangen af en måned.",
  },
  rule120ActWithinDays: {
    name: "Tiden til at bruge det korte varsel",
    use: "Der skal som regel gå færre dage end dette, fra sygedagene er nået, og mens man stadig er syg.",
  },
  holidayDaysPerMonth: {
    name: "Ferie, der optjenes",
    use: "Så mange feriedage optjenes hver måned, også under sygdom med løn.",
  },
  holidayPayFromAbsenceDay: {
    name: "Sygeferiegodtgørelse",
    use: "Fra denne dag, når man er syg uden løn.",
  },
  sickInHolidayWaitDays: {
    name: "Syg i ferien",
    use: "Så mange dage går, før der er ret til anden ferie i stedet.",
  },
  workTrialWeeks: {
    name: "Virksomhedspraktik",
    use: "Så længe varer den normalt højst.",
  },
  workTrialExtendedWeeks: {
    name: "Virksomhedspraktik, forlænget",
    use: "Så længe kan den vare, når kommunen vurderer, at det er nødvendigt.",
  },
  workTrialFurtherWeeks: {
    name: "Virksomhedspraktik, derefter ad gangen",
    use: "Så meget kan kommunen lægge til ad gangen, når der er et særligt behov.",
  },
  mentorMonths: {
    name: "Mentor",
    use: "Så længe bevilges en mentor højst. Ordningen bruges mindre efter den seneste reform.",
  },
  mentorRenewalMonths: {
    name: "Mentor, forlænget",
    use: "Så meget kan der lægges til ad gangen.",
  },
  assistanceHours: {
    name: "Personlig assistance",
    use: "Det højeste antal timer ved fuld tid. Færre, når man arbejder mindre.",
  },
  socialChapterMonths: {
    name: "Før fleksjob på egen arbejdsplads",
    use: "Så længe skal I først have prøvet særlige vilkår, og det skal være skrevet ned.",
  },
  socialChapterPensionYears: {
    name: "Tæt på folkepension",
    use: "Kravet om at have prøvet særlige vilkår gælder kun, når der er længere end dette til folkepensionen.",
  },
  wageSubsidyForOwnStaff: {
    name: "Løntilskud til egne ansatte",
    use: "Om en arbejdsgiver kan få løntilskud til en, der allerede er ansat.",
  },
} satisfies Partial<Record<RuleId, RuleWords>>;
