import type { Scenario } from "#app/domain/money/case-shapes";
import type { GuideLine } from "#app/domain/money/guide-case";
import type { costsShape } from "#app/domain/employer-documents";
import type { WordsOf } from "../field-words";

/** Words of the business case: the four ways, the lines, what is and is not counted. */
export const businessCase = {
  title: "Økonomien",
  lead: "Sammenlign fire veje. Tallene er kun for dig og HR: de kommer aldrig med i planen, og medarbejderen ser dem ikke.",
  notAdvice:
    "Tallene er et overslag og ikke et råd om at opsige. Opsigelse kan være i strid med reglerne om sygdom og handicap, og den koster mere end det, der kan regnes ud.",
  ownTitle: "For dette forløb",
  ownEmpty: "Skriv månedslønnen, så regner vi med jeres egne tal.",
  rateMissing:
    "Vi kender ikke årets sats for sygedagpenge endnu. Skriv selv, hvad I får i refusion om måneden.",
  guideTitle: "Eksemplet fra STAR (2013)",
  guideLead:
    "Tre måneder, 30.000 kr. i månedsløn, som vejledningen regner det: fast refusion, ingen arbejdsgiverperiode og ingen værdi af de timer, medarbejderen arbejder.",
  guideSource: "Kilde: STAR, Virksomhedsrettet indsats for sygedagpengemodtagere (2013).",
  scenarios: {
    inJob: "I arbejde",
    partSick: "Delvist sygemeldt",
    fullSick: "Fuldt sygemeldt",
    dismiss: "Opsig og ansæt ny",
  } satisfies Record<Scenario, string>,
  lines: {
    grossWage: "Bruttoløn",
    refund: "Sygedagpengerefusion",
    netWage: "Løn efter refusion",
    substitute: "Vikar",
    recruitment: "Rekruttering",
    newEmployee: "Løn til ny medarbejder",
    extraCosts: "Ekstra udgifter i alt",
    total: "Arbejdsgiverens udgift i alt",
    extraBecauseOfAbsence: "Ekstra på grund af fraværet",
  } satisfies Record<GuideLine, string>,
  lineHeading: "Post",
  chart: {
    title: "Hvad de fire veje koster",
    description: (months: number) =>
      `Arbejdsgiverens udgift i kroner over ${months} ${months === 1 ? "måned" : "måneder"}: løn efter refusion og ekstra udgifter.`,
    net: "Løn efter refusion",
    extra: "Ekstra udgifter",
  },
  inputsTitle: "Dine tal",
  inputsLead: "Lad et felt stå tomt, så bruger vi det, der står i hjælpen.",
  recalculate: "Gem og regn igen",
  kr: "kr.",
  weeksUnit: "uger",
  hoursUnit: "timer",
  fields: {
    costs: {
      monthlyWage: { label: "Bruttoløn om måneden" },
      partHours: {
        label: "Timer om ugen ved delvis sygemelding",
        hint: "Tom: gennemsnittet fra mixerpulten, ellers halv tid.",
      },
      substitutePerMonth: {
        label: "Vikar på fuld tid om måneden",
        hint: "Tom: det samme som lønnen.",
      },
      vacancyWeeks: {
        label: "Uger, før en ny kan begynde",
        hint: "Tom: 1 måned, som i STARs eksempel.",
      },
      recruitment: {
        label: "Rekruttering og oplæring",
        hint: "Tom: 36.000 kr., som i STARs eksempel.",
      },
    } satisfies Partial<WordsOf<typeof costsShape.sections.costs>>,
    scope: { horizonWeeks: { label: "Antal uger, der sammenlignes", hint: "Tom: 13 uger." } },
  },
  explainTitle: "Sådan er der regnet",
  explain: {
    hours: {
      typed: (hours: string) =>
        `Delvis sygemelding er regnet med ${hours} timers arbejde om ugen, som du har skrevet.`,
      mixer: (hours: string) =>
        `Delvis sygemelding er regnet med ${hours} timers arbejde om ugen, gennemsnittet fra mixerpulten.`,
      half: (hours: string) =>
        `Delvis sygemelding er regnet med ${hours} timers arbejde om ugen, halv tid, da mixerpulten er tom.`,
    },
    refundEstimate: (amount: string, source: string) =>
      `Refusion ved fuldt fravær er anslået til ${amount} kr. om måneden: timelønnen efter 8 % arbejdsmarkedsbidrag, dog højst årets sats, gange normale timer. Satsen: ${source}.`,
    capped: "Lønnen ligger over satsen, så det er satsen, der bestemmer.",
    carriedForward:
      "Årets sats er ikke offentliggjort endnu. Vi har brugt sidste års sats, så tallet er usikkert.",
    part: "Refusion og vikar ved delvis sygemelding følger den del af timerne, medarbejderen er væk.",
    dismiss:
      "Ved opsigelse er der regnet med løn og refusion i hele perioden, vikar i ventetiden og derefter løn til en ny.",
  },
  notCountedTitle: "Det er ikke regnet med endnu",
  notCounted: [
    "Arbejdsgiverperioden på 30 dage, hvor der ikke er refusion.",
    "Satsen uge for uge, årsskifter og det lille tillæg til refusionen.",
    "Værdien af de timer, medarbejderen arbejder undervejs.",
    "Pension, feriepenge, opsigelsesvarsel og fratrædelsesgodtgørelse.",
    "Det, kollegerne løber stærkere, og den viden, der går tabt.",
  ],
};
