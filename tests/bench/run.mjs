/**
 * `npm run bench`: how fast, how light, how steady, as ratios against something measured in the
 * same minute, so that the machine matters little. `--json` for machines; row names choose rows:
 * `npm run bench -- p1 p5`.
 */
import { setUp } from "../../app/server/set-up.mjs";
import { printTable } from "./table.mjs";
import { run as page } from "./p1-page.mjs";
import { run as save } from "./p2-save.mjs";
import { run as paper } from "./p3-paper.mjs";
import { run as others } from "./p4-others.mjs";
import { run as weight } from "./p5-weight.mjs";
import { run as fader } from "./p6-fader.mjs";
import { run as live } from "./p7-live.mjs";
import { run as longCase } from "./p9-long-case.mjs";
import { run as start } from "./p10-start.mjs";
import { run as businessCase } from "./p11-business-case.mjs";

const ROWS = {
  p1: page,
  p2: save,
  p3: paper,
  p4: others,
  p5: weight,
  p6: fader,
  p7: live,
  p9: longCase,
  p10: start,
  p11: businessCase,
};

const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const asJson = process.argv.includes("--json");
const say = (line) => process.stderr.write(`${line}\n`);

setUp(say);

const rows = [];
for (const [name, run] of Object.entries(ROWS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  say(`${name} …`);
  try {
    rows.push(...(await run({ say })));
  } catch (error) {
    rows.push({ row: name, what: "could not be measured", measured: error.message, ok: false });
  }
}
if (asJson) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else printTable(rows);
// Measurements are to be read, not to fail a build on a busy machine.
process.exit(0);
