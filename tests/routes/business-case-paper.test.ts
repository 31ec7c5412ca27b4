import { beforeEach, describe, expect, it } from "vitest";
import { loader as paper } from "#app/routes/costs/business-case-pdf";
import { action as write } from "#app/routes/costs/business-case";
import { action as chooseRules } from "#app/routes/organisation/organisation";
import type { App } from "#app/server/app.server";
import { today } from "#app/server/clock.server";
import { replacePrinter } from "#app/server/paper/print.server";
import { addDays } from "#app/domain/law/days";
import type { CostsSnapshot } from "#pdf/costs/costs-snapshot";
import { renderJob } from "#pdf/render-job";
import type { PdfJob } from "#pdf/render-job";
import { accessLog } from "#db/schema.server";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";
import { countPainting, pdfFile } from "../pdf/pdf-tools";

let app: App;
let hr: Person;
let employee: Person;
let caseId: string;
let printed: PdfJob[];

beforeEach(async () => {
  app = await freshApp();
  printed = [];
  replacePrinter((job) => {
    printed.push(job);
    return renderJob(job);
  });
  const organisation = await anOrganisation(app, "Nordhavn Vinduer ApS");
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  employee = await aPerson(app, organisation, "employee", "Bodil");
  caseId = await aCase(app, hr, { firstAbsenceDay: addDays(today(), -40) });
  await onCase(app, caseId, employee, "employee");
});

const fill = (form: Record<string, string>) =>
  call(write, { as: hr, params: { caseId }, path: `/cases/${caseId}/business-case`, form });
const get = (as = hr, cookie = "") => call(paper, { as, params: { caseId }, cookie });
async function print(): Promise<{ snapshot: CostsSnapshot; answer: Response }> {
  const answer = await get();
  const job = printed.at(-1);
  if (job?.kind !== "costs") throw new Error("no costs were printed");
  return { snapshot: job.snapshot, answer };
}

describe("the business case on paper", () => {
  it("waits for the wage", async () => {
    const answer = await get();
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      `/cases/${caseId}/business-case`,
    ]);
    expect(printed).toEqual([]);
  });

  it("is a tagged paper with every figure of the table, its inputs and what is uncertain", async () => {
    await fill({ "costs.monthlyWage": "35.000", "costs.recruitmentWeeks": "15" });
    const { snapshot, answer } = await print();
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="oekonomi.pdf"');
    const file = pdfFile(new Uint8Array(await answer.arrayBuffer()));
    // Cells that break over lines stand whole in the structure a screen reader walks.
    const plain = (words: string) => words.replace(/[\s"]+/g, " ");
    const text = plain(file.structure());
    for (const { cells } of snapshot.table.rows)
      for (const cell of cells) expect(text).toContain(plain(cell));
    for (const sentence of [...snapshot.summary, ...snapshot.uncertain.items])
      expect(text).toContain(plain(sentence));
    expect(snapshot.inputs.grid.rows.length).toBeGreaterThan(4);
    expect(file.info()).toMatch(/Tagged: +yes/);
    expect(file.check()).toContain("No syntax or stream encoding errors found");
    expect(countPainting(file.source())).toMatchObject({ outside: 0, unbalanced: 0 });
    for (const line of file.fonts()) expect(line).toMatch(/ yes yes yes +\d/);
    expect(file.structure()).toContain("Figure");
    const logged = await app.store.db.select().from(accessLog);
    expect(logged.map(({ action }) => action)).toContain("downloadCosts");
  });

  it("says nothing of dismissal where HR has turned it off", async () => {
    await fill({ "costs.monthlyWage": "35000" });
    expect((await print()).snapshot.table.head).toHaveLength(5);
    await call(chooseRules, { as: hr, form: { showsDismissal: "no" } });
    const { snapshot } = await print();
    expect(snapshot.table.head).toHaveLength(4);
    expect(JSON.stringify([snapshot.chart, snapshot.table, snapshot.outlook])).not.toMatch(
      /[Oo]psig/,
    );
  });

  it("is the employer's alone", async () => {
    await fill({ "costs.monthlyWage": "35000" });
    expect((await get(employee)).status).toBe(404);
    expect(printed).toEqual([]);
  });
});
