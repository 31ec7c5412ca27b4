import { CHECK_EVERY_DAYS, lawFindings } from "#app/domain/law/findings";
import type { RowFinding } from "#app/domain/law/findings";
import type { Doubt } from "#app/domain/law/standing";
import { today } from "../clock.server";

const DOUBTS: Record<Doubt, string> = {
  secondHand: "read second hand",
  inferred: "our own reading",
  unchecked: "not found at a source",
  counting: "days counted by our own reading",
  beginning: "first day is our own reading",
};

const rowLine = ({ id, from, checkedOn }: RowFinding, note = ""): string =>
  `  ${id.padEnd(30)} from ${from}   checked ${checkedOn}   ${note}`.trimEnd();

function part(title: string, lines: readonly string[]): string[] {
  return [`${title}: ${lines.length === 0 ? "none" : lines.length}`, ...lines, ""];
}

const day = today();
const { stale, uncertain, yearsWithoutCap, isRed } = lawFindings(day);
const lines = [
  `The law table on ${day}`,
  "",
  ...part(
    `Not checked for ${CHECK_EVERY_DAYS} days`,
    stale.map((row) => rowLine(row)),
  ),
  ...part(
    "Years without a highest sick pay",
    yearsWithoutCap.map((year) => `  ${year}`),
  ),
  ...part(
    "Uncertain",
    uncertain.map((row) => rowLine(row, row.doubts.map((doubt) => DOUBTS[doubt]).join(", "))),
  ),
  isRed ? "The sources must be read again." : "Nothing has to be done today.",
];
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = isRed ? 1 : 0;
