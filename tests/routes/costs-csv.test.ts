import { beforeEach, describe, expect, it } from "vitest";
import { action } from "#app/routes/costs/business-case";
import { loader } from "#app/routes/costs/business-case-csv";
import { csvOf } from "#app/server/costs/costs-csv.server";
import { today } from "#app/server/clock.server";
import { aCase, aPerson, anOrganisation, call, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";

let hr: Person;
let caseId: string;

beforeEach(async () => {
  const app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app), "hrPartner");
  caseId = await aCase(app, hr);
});

const csv = () => call(loader, { as: hr, params: { caseId } });
const write = (form: Record<string, string>) =>
  call(action, { as: hr, params: { caseId }, path: `/cases/${caseId}/business-case`, form });
const WAGE = { "costs.monthlyWage": "30.000" };

describe("the file for a spreadsheet", () => {
  it("leads back to the page while there is nothing in it", async () => {
    const answer = await csv();
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      `/cases/${caseId}/business-case`,
    ]);
  });

  it("has table, inputs and weeks with semicolons and decimal commas, and nobody's name", async () => {
    await write({ ...WAGE, "costs.partHours": "18,5" });
    const answer = await csv();
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="oekonomi-${today()}.csv"`,
    );
    const bytes = new Uint8Array(await answer.clone().arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = (await answer.text()).split("\r\n");
    expect(lines).toContain("Løn;90000;90000;90000;90000");
    expect(lines.some((line) => /;timer;18,5;18,5;18,5;/.test(line))).toBe(true);
    expect(lines.filter((line) => /^Fuldt sygemeldt;\d{4}-/.test(line))).toHaveLength(13);
    expect(lines.join()).not.toContain("Bodil");
  });

  it("makes a note that is a formula harmless", async () => {
    await write({ ...WAGE, "scope.note": '=HYPERLINK("http://x.dk";"klik")' });
    const text = await (await csv()).text();
    expect(text).toContain("Note;\"'=HYPERLINK(");
    expect(text).not.toMatch(/[;\n]"?=/);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1+cmd", "'-1+cmd"],
    ["@x", "'@x"],
    ["\t=1", "'\t=1"],
    ["\r=1", '"\'\r=1"'],
    [-12.5, "-12,5"],
    [1_234_567, "1234567"],
  ])("writes %j as %j", (cell, written) => {
    expect(csvOf([[cell]])).toBe(`\ufeff${written}\r\n`);
  });
});
