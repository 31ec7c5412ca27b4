type Direction = "more" | "less" | "same";

const moreOrLess = (amount: string, direction: Direction) =>
  ({ more: `${amount} mere`, less: `${amount} mindre`, same: "det samme" })[direction];

/** Ends a sentence whose last word may be "kr." already. */
const stop = (sentence: string) => (sentence.endsWith(".") ? sentence : `${sentence}.`);

/** Words of the page with the business case: the answer, the sliders, the inputs and what lies behind. */
export const businessCase = {
  title: "Økonomien",
  lead: "Hvad koster de forskellige veje? Kun du og HR ser tallene. De kommer aldrig med i planen.",
  about: (amount: string) => `ca. ${amount}\u00a0kr.`,
  answer: {
    title: "Svaret",
    plan: (weeks: number, amount: string, direction: Direction) =>
      `Over ${weeks === 1 ? "1 uge" : `${weeks} uger`} koster planen ${moreOrLess(amount, direction)}, ${direction === "same" ? "som" : "end"} hvis ingen var væk.`,
    partSick: (amount: string, direction: Direction) =>
      `Bliver det ved delvis sygemelding, koster det ${moreOrLess(amount, direction)}.`,
    fullSick: (amount: string, direction: Direction) =>
      `Fuld sygemelding koster ${moreOrLess(amount, direction)}.`,
    range: (low: string, high: string) => `Planen kan ende mellem ${low} og ${high}.`,
    /** One end of the range, as above. */
    end: moreOrLess,
    trial:
      "Du prøver dig frem. Intet er gemt. Kurven og forklaringerne længere nede viser stadig dine gemte tal.",
    emptyTitle: "Skriv lønnen, så regner vi",
    empty: "Vi kender timerne fra forløbet. Vi mangler kun lønnen om måneden.",
    factsMissing: "Vi mangler første fraværsdag eller de sædvanlige timer.",
    toFacts: "Skriv dem under oplysninger",
  },
  chart: {
    title: "Det koster mere, end hvis ingen var væk",
    description: (weeks: number) =>
      `Kroner over ${weeks === 1 ? "1 uge" : `${weeks} uger`}, rundet af. De små tal er det laveste og det højeste, vi kan se for os.`,
    extra: "Mere på grund af fraværet",
    way: "Vej",
    likely: "Mest sandsynligt",
    low: "Lavest",
    high: "Højest",
  },
  table: {
    title: "Post for post",
    caption: (weeks: number) => `Hele kroner over ${weeks} uger`,
    line: "Post",
    lead: "Beløb med minus trækkes fra. Poster, der er 0 i alle veje, er ikke vist.",
  },
  readings: {
    title: "To måder at se det på",
    money: "Penge ud",
    moneyText: (amount: string) =>
      `Planen koster ${amount} i alt. Ser man kun på refusionen, ligner det et tab, at medarbejderen kommer tidligt tilbage: refusionen falder, når timerne stiger.`,
    work: "Penge ud minus værdien af arbejdet",
    workText: (amount: string) =>
      `De timer, der bliver arbejdet, er også noget værd for jer. Trækker man dem fra, koster planen ${stop(amount)} Det tal siger mere, når I sammenligner vejene.`,
  },
  sliders: {
    title: "Prøv dig frem",
    lead: "Træk i en skyder, så regner siden med det samme. Intet bliver gemt.",
    partHours: "Timer om ugen, delvist sygemeldt",
    horizonWeeks: "Uger, vi ser på",
    substituteShare: "Så meget dækker en vikar",
    use: "Brug i beregningen",
    reset: "Tilbage til dine tal",
    hours: (value: string) => `${value} timer`,
    weeks: (value: number) => (value === 1 ? "1 uge" : `${value} uger`),
    percent: (value: number) => `${value} %`,
  },
  curve: {
    title: "Uge for uge",
    chartTitle: "Udgift pr. uge",
    description: "Hvad hver vej koster jer uge for uge, i kroner.",
    cut: "Engangsudgifter når uden for billedet. De står i tabellen.",
    week: "Uge",
    weekName: (number: number, day: string) => `Uge ${number}, fra ${day}`,
  },
  breakEven: {
    title: "Hvornår vender det?",
    never: (first: string, other: string) => `"${first}" er billigere end "${other}" hele året.`,
    turns: (first: string, other: string, week: number) =>
      `"${first}" er billigst i begyndelsen. Efter ${week === 1 ? "1 uge" : `${week} uger`} har "${other}" kostet mindre i alt.`,
    same: (first: string, other: string) => `"${first}" og "${other}" koster det samme.`,
    afterWork: (sentence: string) => `Når arbejdets værdi er trukket fra: ${sentence}`,
    both: (sentence: string) => `${sentence} Det gælder også, når arbejdets værdi er trukket fra.`,
  },
  earlier: {
    title: "Hvad er en uge tidligere værd?",
    saves: (amount: string) => stop(`Kommer hvert skridt en uge tidligere, sparer I ${amount}`),
    costs: (amount: string) =>
      `Kommer hvert skridt en uge tidligere, koster det ${amount} mere i penge.`,
    afterWork: (amount: string) =>
      `Tæller I arbejdet med, er en uge tidligere ${amount} værd for jer.`,
    afterWorkLess: (amount: string) =>
      stop(`Tæller I arbejdet med, koster ugen jer stadig ${amount}`),
    none: "Der er ikke flere skridt i planen. Sæt dem på mixerpulten, så kan vi regne på det.",
  },
  matters: {
    title: "Det betyder mest",
    lead: "De tre tal, der flytter resultatet mest. Tjek dem først.",
    line: (label: string, low: string, high: string, amount: string, way: string) =>
      `${label.endsWith("?") ? label : `${label}.`} Går det fra ${low} til ${high}, flytter det ${amount} for "${way}".`,
    tenth: "Du har ikke skrevet et spænd, så vi har prøvet en tiendedel op og ned.",
  },
  inputs: {
    title: "Dine tal",
    lead: "Skriv det, du ved. Lad resten stå tomt: tomt betyder ved ikke, og så står der, hvad vi regner med.",
    groups: {
      wage: "Løn",
      period: "Perioden",
      work: "Timer og arbejde",
      substitute: "Vikar og kolleger",
      support: "Hensyn, udstyr og tilskud",
      dismissal: "Opsigelse og ny",
    },
    range: "Skriv et spænd",
    rangeOf: (group: string) => `for ${group.toLowerCase()}`,
    rangeLead: "Er du i tvivl, så skriv det laveste og det højeste, du kan forestille dig.",
    low: (label: string) => `${label}, lavest`,
    high: (label: string) => `${label}, højest`,
    save: "Gem og regn igen",
    scope: {
      fromDay: { label: "Regn fra" },
      horizonWeeks: { label: "Antal uger" },
      recruitmentWay: {
        label: "Hvordan finder I en ny?",
        hint: "Tomt: selv.",
        options: { weeksOfPay: "Selv, regnet i ugers løn", agency: "Gennem et bureau" },
      },
      sickPayWeek: {
        label: "Årets højeste sygedagpenge om ugen",
        hint: "Årets sats er ikke i vores tabel endnu. Kender du den, så skriv den her.",
      },
      note: { label: "Note til jer selv", hint: "For eksempel hvor tallene kommer fra." },
    },
    usedDay: (day: string) => `Vi regner fra mandag den ${day}.`,
    usedWeeks: (weeks: number) => `Tom: vi ser på ${weeks} uger.`,
  },
  explain: {
    title: "Sådan er der regnet",
    lead: "Åbn en post, og se regnestykket bag hvert tal.",
    number: "Tal",
    result: "Resultat",
    payAssumed: "Vi går ud fra, at I betaler løn under fraværet. Ret det under datoerne.",
    rateMissing:
      "Vi kender ikke satsen for sygedagpenge i en del af perioden. Dér er refusionen regnet som 0. Skriv satsen under Dine tal.",
    carriedForward:
      "En del af perioden ligger i et år, hvor satsen ikke er kommet endnu. Dér bruger vi sidste års sats, så tallet er usikkert.",
    uncertain: (rates: string) => `Det her bygger på en usikker regel: ${rates}.`,
    law: "Regler og satser",
    inputs: "Tallene kommer herfra",
  },
  guide: {
    title: "STARs eksempel fra 2013, og hvad reglerne gør i dag",
    lead: "Tre måneder og 30.000 kr. om måneden, som vejledningen regnede det: fast refusion, ingen dage, I selv betaler, og ingen værdi af de timer, der bliver arbejdet.",
    table: "STARs tabel (2013)",
    difference: "Det samme eksempel med dagens regler",
    shown: "udgift i alt",
    inJob: "I arbejde",
    why: {
      same: "Ingen forskel: der er intet fravær.",
      employerPeriod: (days: number) => `I betaler selv de første ${days} dage.`,
      cap: (amount: string) => `Refusionen er højst ${amount} kr. om ugen.`,
      supplement: (percent: string) => `Til gengæld er der et tillæg på ${percent}\u00a0%.`,
      uncertain: (sentence: string, marks: string) =>
        `${sentence} Usikkert: ${marks.toLowerCase()}.`,
      work: (amount: string) =>
        `Medarbejderens arbejde er ${amount} kr. værd. Det regnede vejledningen ikke med.`,
    },
    columns: {
      way: "Vej",
      guide: "STAR 2013",
      today: "I dag",
      difference: "Forskel",
      why: "Hvorfor",
    },
    source: "Kilde: STAR, Virksomhedsrettet indsats for sygedagpengemodtagere (2013).",
  },
  notAdvice: {
    title: "Regnestykker, ikke råd",
    text: "Tallene siger ikke, hvad I bør gøre. Reglerne om opsigelse og forbuddet mod at forskelsbehandle på grund af handicap gælder altid. Spørg HR eller en rådgiver, før I siger nogen op.",
    hidden: "HR har valgt, at opsigelse ikke vises.",
    choose: "HR kan vælge, om opsigelse skal vises",
  },
  links: {
    title: "Mere om pengene",
    refund: "Se refusionen uge for uge",
    csv: "Hent tallene som regneark (CSV)",
    pdf: "Hent økonomien som PDF",
    rules: "Se alle regler og satser",
  },
  csv: {
    fileName: "oekonomi",
    made: "Lavet",
    inputs: "Tal, der er regnet med",
    input: "Tal",
    unit: "Enhed",
    low: "Lavest",
    likely: "Mest sandsynligt",
    high: "Højest",
    source: "Kilde",
    weeks: "Uge for uge",
    way: "Vej",
    monday: "Mandag",
    worked: "Timer på arbejde",
    absent: "Timer væk",
    note: "Note",
  },
};
