import { stringify } from "csv-stringify/sync";
import { COST_INPUTS } from "#app/domain/employer-documents";
import { businessCaseFor } from "#app/domain/money/business-case";
import { COST_LINES } from "#app/domain/money/case-shapes";
import type { BusinessCase } from "#app/domain/money/case-shapes";
import { whereFrom } from "#app/text/cost-sentences";
import { INPUT_UNITS } from "#app/text/cost-units";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import type { ReadCosts } from "./read-costs.server";

type Cell = string | number;

const kroner = (oere: number): number => oere / 100;

function tableRows({ ways }: BusinessCase, language: Language): Cell[][] {
  const { scenarios, lines } = textsOf(language, "costWords");
  const { line } = textsOf(language, "businessCase").table;
  return [
    [line, ...ways.map(({ scenario }) => scenarios[scenario])],
    ...COST_LINES.map((each) => [lines[each], ...ways.map(({ total }) => kroner(total[each]))]),
  ];
}

function inputRows({ input }: BusinessCase, language: Language): Cell[][] {
  const { fields, unitAfter } = textsOf(language, "costWords");
  const { csv } = textsOf(language, "businessCase");
  return [
    [csv.inputs],
    [csv.input, csv.unit, csv.low, csv.likely, csv.high, csv.source],
    ...COST_INPUTS.map((id) => {
      const used = input.inputs[id];
      const unit = unitAfter[INPUT_UNITS[id]];
      const where = whereFrom(used, language);
      return [fields[id].label, unit, used.low, used.likely, used.high, where];
    }),
  ];
}

function weekRows({ ways }: BusinessCase, language: Language): Cell[][] {
  const { scenarios, lines } = textsOf(language, "costWords");
  const { csv } = textsOf(language, "businessCase");
  return [
    [csv.weeks],
    [csv.way, csv.monday, csv.worked, csv.absent, ...COST_LINES.map((line) => lines[line])],
    ...ways.flatMap(({ scenario, weeks }) =>
      weeks.map((week) => [
        scenarios[scenario],
        week.monday,
        week.workedHours,
        week.absentHours,
        ...COST_LINES.map((line) => kroner(week.lines[line])),
      ]),
    ),
  ];
}

/** A number with a decimal comma, as a Danish spreadsheet reads it; never with a sign a text could have faked. */
const danish = (value: number): string => String(Math.round(value * 100) / 100).replace(".", ",");

/**
 * Rows as a file a spreadsheet opens: semicolons, decimal commas, UTF-8 with its mark. Text that would be taken for a
 * formula is made harmless, numbers below zero stay numbers.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  stringify([...rows], {
    delimiter: ";",
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
    // A lone line end inside a text must not begin a row.
    quoted_match: /[\r\n]/,
    cast: { number: danish },
  });

/** The comparison, its inputs and its weeks as a file for a spreadsheet; null while there is nothing to work out. */
export function costsCsv({ input, options, language, costs, today }: ReadCosts) {
  if (!input) return null;
  const { csv, title } = textsOf(language, "businessCase");
  const compared = businessCaseFor(input, options);
  const { note } = costs.scope;
  return {
    fileName: `${csv.fileName}-${today}.csv`,
    body: csvOf([
      [title],
      [csv.made, today],
      ...(note ? [[csv.note, note]] : []),
      [],
      ...tableRows(compared, language),
      [],
      ...inputRows(compared, language),
      [],
      ...weekRows(compared, language),
    ]),
  };
}
