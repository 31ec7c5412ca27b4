import type { NoRefundReason } from "#app/domain/money/refund-shapes";
import type { costsShape } from "#app/domain/employer-documents";
import type { WordsOf } from "../field-words";

/** Words of the page with the refund week by week. */
export const refund = {
  title: "Refusion uge for uge",
  lead: "Hvad kommunen betaler tilbage, når I betaler løn under fraværet. Kun du og HR ser siden.",
  emptyTitle: "Vi kan ikke regne endnu",
  empty: "Skriv lønnen om måneden, så regner vi refusionen ud.",
  factsMissing: "Vi mangler første fraværsdag eller de sædvanlige timer.",
  toWage: "Skriv lønnen",
  toFacts: "Skriv oplysningerne",
  totals: {
    amount: (amount: string) => `${amount}\u00a0kr.`,
    soFar: "Indtil nu",
    coming: "På vej efter planen",
    lost: "Tabt",
    lostTitle: "Noget er kommet for sent",
    nothingLost: "Der er ikke tabt noget.",
    soon: "Er noget kommet for sent, så spørg kommunen. De kan i særlige tilfælde se bort fra det.",
  },
  table: {
    title: "Ugerne",
    lead: "Fra første fraværsdag. Uger, der ikke er gået endnu, følger mixerpulten.",
    week: "Uge",
    hours: "Timer væk",
    refund: "Refusion",
    supplement: "Tillæg",
    total: "I alt",
    why: "Forklaring",
    weekName: (number: number, day: string) => `Uge ${number}, ${day}`,
    now: "denne uge",
    carried: "Usikkert: regnet med sidste års sats.",
    open: "Se regnestykket",
    openOf: (week: string) => `for ${week}`,
    whole: "Hele fraværet giver refusion.",
    noAbsence: "Ingen timer væk.",
  },
  reasons: {
    noWage: "Ingen løn, og så er der ingen refusion.",
    rateMissing: "Vi kender ikke årets sats. Skriv den under Økonomien.",
    underMinimum: "For få timer væk i ugen til refusion.",
    employerPeriod: "I betaler selv de første dage.",
    notifiedLate: "Anmeldt for sent: dagene før anmeldelsen giver ikke refusion.",
    claimedLate: "Bedt om for sent. Kommunen kan se bort fra det i særlige tilfælde.",
    claimedNever: "Bedt om så sent, at kommunen ikke kan se bort fra det.",
  } satisfies Record<NoRefundReason, string>,
  sum: {
    hours: (hours: string, days: string) => `${hours} giver refusion, fordelt på ${days}.`,
    days: (days: number) => (days === 1 ? "1 dag" : `${days} dage`),
    none: "Ingen timer giver refusion i ugen.",
    employerPeriod: (days: number) => `I betaler selv de første ${days} dage af et sygefravær.`,
    underMinimum: (hours: number) => `Der skal være mindst ${hours} timer væk på en uge.`,
    wageHour: (amount: string) => `Timelønnen efter arbejdsmarkedsbidrag er ${amount} kr.`,
    capHour: (hour: string, week: string) =>
      `Den højeste sats er ${hour} kr. i timen og ${week} kr. om ugen.`,
    capped: "Lønnen er højere end satsen, så satsen gælder.",
    notCapped: "Lønnen er lavere end satsen, så lønnen gælder.",
    refund: (hours: string, hour: string, amount: string) =>
      `${hours} × ${hour} kr. = ${amount} kr.`,
    wholeDays: (days: string, amount: string) =>
      `Hele dage efter højeste sats: ${days} giver ${amount} kr.`,
    wageLimit: (amount: string) => `Aldrig mere end den løn, I betaler for timerne: ${amount} kr.`,
    supplement: (percent: string, amount: string) =>
      `Tillæg på ${percent} %, i hele kroner: ${amount} kr.`,
    total: (amount: string) => `I alt ${amount} kr.`,
    lost: (amount: string) => `Tabt i ugen: ${amount} kr.`,
  },
  rounding: {
    title: "Sådan runder vi af",
    text: "Timelønnen og ugens refusion regnes i øre, og en halv øre rundes op. Tillægget regnes i hele kroner. Vi har ikke set, hvordan NemRefusion runder, så beløbene kan afvige med nogle øre.",
  },
  form: {
    title: "Anmodninger og forsikring",
    lead: "Skriv de dage, I har bedt om refusion. Så kan vi se, om noget er ved at blive for sent.",
    claims: "Dage, I har bedt om refusion",
    claimTitle: (number: number) => `Anmodning ${number}`,
    add: "Tilføj en dag",
    remove: (title: string) => `Fjern ${title.toLowerCase()}`,
    noClaims: "Ingen dage endnu.",
    save: "Gem og regn igen",
    toDates: "Skriv anmeldelse, § 56-aftale og løn under Datoer og frister",
  },
  fields: {
    claim: {
      day: { label: "Dato" },
    } satisfies WordsOf<typeof costsShape.lists.refundClaims>,
    insured55: {
      label: "Har I forsikring for de første dage (§ 55)?",
      hint: "Den er for mindre, private arbejdspladser.",
      options: { yes: "Ja", no: "Nej" },
    },
  },
  links: {
    dates: "Se datoer og frister",
    rules: "Se alle regler og satser",
    businessCase: "Tilbage til økonomien",
  },
};
