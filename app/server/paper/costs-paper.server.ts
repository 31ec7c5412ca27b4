import { COST_INPUTS } from "#app/domain/employer-documents";
import { businessCaseFor } from "#app/domain/money/business-case";
import { caseOutlook } from "#app/domain/money/case-outlook";
import { COST_LINES, SUBTRACTED_LINES, SUM_LINES } from "#app/domain/money/case-shapes";
import type { BusinessCase, CaseOutlook, CostLine, CostLines } from "#app/domain/money/case-shapes";
import { answerSentences, wholeKroner } from "#app/text/cost-answer";
import { inputText, whereFrom } from "#app/text/cost-sentences";
import { paper } from "#app/text/paper/da-paper";
import { longDay } from "#app/text/format";
import { textsOf } from "#app/text/texts";
import { contentHash } from "#pdf/content-hash.server";
import type { CostsSnapshot } from "#pdf/costs/costs-snapshot";
import type { PdfJob } from "#pdf/render-job";
import { paperFrame } from "#pdf/snapshot/frame";
import { today } from "../clock.server";
import { caseNotes } from "../costs/explained-lines.server";
import { outlookWords } from "../costs/outlook-words.server";
import type { ReadCosts } from "../costs/read-costs.server";
import type { Occasion } from "./papers.server";

// Papers are Danish whoever asks for them.
const DANISH = "da";
const SUMS: readonly CostLine[] = SUM_LINES;

const amount = (oere: number): string => wholeKroner(oere, DANISH);

/** Where the two pieces of a way's bar end, in øre: wage after refund, and other costs on top. */
function endsOf({ netWage, extraCosts }: CostLines): [number, number] {
  const wage = Math.max(0, netWage);
  return [wage, wage + Math.max(0, extraCosts)];
}

function chartOf({ ways }: BusinessCase): CostsSnapshot["chart"] {
  const { scenarios, lines } = textsOf(DANISH, "costWords");
  // Never nothing, as everything is measured by the longest.
  const longest = Math.max(1, ...ways.map(({ total }) => endsOf(total)[1]));
  const bars = ways.map(({ scenario, total }) => {
    const [wage, end] = endsOf(total);
    const pieces = [
      { from: 0, to: wage / longest },
      { from: wage / longest, to: end / longest },
    ];
    return { label: scenarios[scenario], total: amount(total.total), pieces };
  });
  const alt = bars.map(({ label, total }) => paper.costs.bar(label, total)).join(". ");
  return { title: lines.total, alt, legend: [lines.netWage, lines.extraCosts], bars };
}

function tableOf(of: BusinessCase, { ranges }: CaseOutlook): CostsSnapshot["table"] {
  const { scenarios, lines } = textsOf(DANISH, "costWords");
  const shown = COST_LINES.filter((line) => of.ways.some(({ total }) => total[line] !== 0));
  const signed = (line: CostLine, oere: number) => (SUBTRACTED_LINES.includes(line) ? -oere : oere);
  const rows = shown.map((line) => ({
    cells: [lines[line], ...of.ways.map(({ total }) => amount(signed(line, total[line])))],
    isSum: SUMS.includes(line),
  }));
  const spans = of.ways.map(({ scenario }) => {
    const range = ranges[scenario]?.total;
    return range ? paper.costs.range(amount(range.low), amount(range.high)) : "";
  });
  return {
    title: paper.costs.table,
    head: [
      textsOf(DANISH, "businessCase").table.line,
      ...of.ways.map(({ scenario }) => scenarios[scenario]),
    ],
    rows: [...rows, { cells: [paper.costs.head.range, ...spans], isSum: false }],
  };
}

function inputsOf({ input }: BusinessCase): CostsSnapshot["inputs"] {
  const { fields } = textsOf(DANISH, "costWords");
  const { inputs, head } = paper.costs;
  const used = COST_INPUTS.map((id) => input.inputs[id]).filter(
    ({ source }) => source !== "uncounted",
  );
  const rows = used.map((each) => {
    const inWords = (value: number) => inputText(each.id, value, DANISH);
    const range = paper.costs.range(inWords(each.low), inWords(each.high));
    const span = each.low === each.high ? "–" : range;
    return [fields[each.id].label, inWords(each.likely), span, whereFrom(each, DANISH)];
  });
  return {
    title: inputs,
    grid: { head: [head.input, head.value, head.range, head.source], rows },
  };
}

function outlookOf(outlook: CaseOutlook): CostsSnapshot["outlook"] {
  const { earlier, breakEven, matters } = outlookWords(outlook, DANISH);
  return { title: paper.costs.outlook, items: [...earlier, ...matters, ...breakEven] };
}

function frameOf(title: string, { organisation, at }: Occasion): CostsSnapshot["frame"] {
  const { subject, kind } = paper.costs;
  const day = today(at);
  const draft = { words: paper, organisation, version: null, frozenAt: null, today: day };
  // A sum as of a day is no draft of anything: it carries its day and no mark.
  return {
    ...paperFrame({ ...draft, title, subject, kind }),
    stamp: longDay(day, DANISH),
    draftMark: null,
  };
}

function aboutOf({ input }: BusinessCase): CostsSnapshot["about"] {
  const { about, period, back } = paper.costs;
  const { scenarios } = textsOf(DANISH, "costWords");
  const from = longDay(input.fromDay, DANISH);
  return [
    { label: about.period, value: period(from, input.horizonWeeks) },
    { label: about.ways, value: back(scenarios.inJob, longDay(input.back.day, DANISH)) },
  ];
}

/** The business case on paper, for the employer alone; null while there is nothing to work out. */
export function costsJob({ input, options, base }: ReadCosts, occasion: Occasion): PdfJob | null {
  if (!input) return null;
  const words = paper.costs;
  const of = businessCaseFor(input, options);
  const outlook = caseOutlook(input, options);
  const title = words.title(base.employeeName);
  const answer = { horizonWeeks: input.horizonWeeks, ways: of.ways, ranges: outlook.ranges };
  const { title: noteTitle, text } = textsOf(DANISH, "businessCase").notAdvice;
  const snapshot: CostsSnapshot = {
    kind: "costs",
    frame: frameOf(title, occasion),
    heading: title,
    about: aboutOf(of),
    summary: [...answerSentences(answer, DANISH), words.private],
    chart: chartOf(of),
    table: tableOf(of, outlook),
    outlook: outlookOf(outlook),
    inputs: inputsOf(of),
    uncertain: { title: words.uncertain, items: caseNotes(of, DANISH) },
    note: { title: noteTitle, text },
  };
  return { kind: "costs", snapshot, hash: contentHash(snapshot) };
}
