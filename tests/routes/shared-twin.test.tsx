import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AnswersTwin } from "#app/routes/shared-plan/answers-twin";
import { PlanTwin } from "#app/routes/shared-plan/plan-twin";
import { planPaper } from "#app/server/paper/papers.server";
import { addAllTexts } from "#app/text/all-texts.server";
import { LanguageProvider } from "#app/text/provider";
import { answerVersion } from "#db/plan/answers.server";
import type { SharedContent } from "#app/domain/shared-document";
import type { AnswersSnapshot } from "#pdf/answers/answers-snapshot";
import type { PlanSnapshot } from "#pdf/plan-snapshot";
import { HOSTILE_TEXTS, withText } from "#tests/pdf/hostile";
import { bodil } from "#tests/pdf/sample-bodil";
import { kurt } from "#tests/pdf/sample-kurt";
import { emptyContent } from "#tests/pdf/samples";
import { ORGANISATION, PRIVATE, aHandoverWorld, lookAt, passTo } from "./handover-world";
import { squeezed, textOf } from "./page-text";

addAllTexts();

const AT = Date.UTC(2026, 10, 2, 9);
const HASH = "a-hash-of-the-content";

const CHANGED = { version: 1, approvedOn: "2026-10-20", parts: ["goals", "mixer"] } as const;

const paperOf = (content: SharedContent) =>
  planPaper(content, 2, { organisation: ORGANISATION, at: AT }, CHANGED).snapshot;

const twinOf = (plan: PlanSnapshot, answers?: AnswersSnapshot) =>
  renderToStaticMarkup(
    <LanguageProvider value="da">
      <PlanTwin plan={plan} hash={HASH} />
      {answers ? <AnswersTwin answers={answers} /> : null}
    </LanguageProvider>,
  );

/** What a paper carries that is not said on it, or said by the page around it: by the path of its name. The code to scan, the plan as data and the English are the file's own. */
const UNSAID =
  /^(kind|heading|contents|english\.|check\.|data\.|frame\.(?!stamp|fingerprintLabel)|overview\.now\.(alt|low|high)|mixer\.chart\.(untilDay|axisDays|series))|\.id$/;

/** Said only where there is nothing. */
const IF_EMPTY = /(empty|noSubGoals|noMeasures)$/;

/** These are left out whole where nobody has answered. */
const isLeftOut = (plan: PlanSnapshot, path: string) =>
  (["tasks", "expectations"] as const).some(
    (part) => path.startsWith(`${part}.`) && plan[part].grid === null,
  );

/** Every sentence of a snapshot with the path it stands at. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return value.trim() === "" ? [] : [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    sentences(inner, Array.isArray(value) ? path : path ? `${path}.${name}` : name),
  );
}

describe("the page that says what the paper says", () => {
  it.each([
    ["Kurt", kurt()],
    ["Bodil", bodil()],
  ])("leaves out no sentence of the plan of %s", (_who, content) => {
    const plan = paperOf(content);
    const text = textOf(twinOf(plan));
    const said = sentences(plan).filter(
      ([path]) => !UNSAID.test(path) && !IF_EMPTY.test(path) && !isLeftOut(plan, path),
    );
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(([, sentence]) => !text.includes(squeezed(sentence)))).toEqual([]);
    expect(text).toContain(HASH);
  });

  it("says openly where nothing has been agreed, without an empty table", () => {
    const plan = paperOf(emptyContent());
    const html = twinOf(plan);
    expect(html).not.toContain("<tbody></tbody>");
    for (const { empty } of [plan.help, plan.followUps, plan.adjustments.adjustments])
      expect(textOf(html)).toContain(squeezed(empty));
  });

  it("heads every column and row of every table", () => {
    const html = twinOf(paperOf(kurt()));
    expect(html.match(/<table/g)!.length).toBeGreaterThan(4);
    expect(html.match(/<th(?![a-z])/g)!.length).toBe(html.match(/<th scope="(col|row)"/g)!.length);
    expect(html.match(/<table/g)!.length).toBe(html.match(/<caption/g)!.length);
  });

  it.each(Object.entries(HOSTILE_TEXTS))("has no live markup from text: %s", (_name, hostile) => {
    const nasty = `"'><img src=x onerror=alert(1)>${hostile}<script>alert(1)</script>`;
    const answers: AnswersSnapshot = {
      title: nasty,
      asOf: nasty,
      intro: nasty,
      parties: [{ title: nasty, facts: [{ label: nasty, value: nasty }], none: nasty }],
      handover: { title: nasty, text: nasty },
    };
    const html = twinOf(paperOf(withText(kurt(), nasty)), answers);
    expect(html).not.toMatch(/<(script|img|iframe|object|svg|style|link|form|input)/i);
    expect(html.match(/<a [^>]*>/g)!.every((link) => /^<a href="#\w+">$/.test(link))).toBe(true);
    expect(html.match(/<[^>]*\son\w+=/gi)).toBeNull();
  });
});

describe("what is sent to whoever holds a link", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is no word of a private ring, no id, and of the log nothing", async () => {
    const world = await aHandoverWorld();
    await answerVersion(world.app.store, {
      caseId: world.caseId,
      version: 1,
      party: "employer",
      answer: "agreeWithRemark",
      remark: "Husk pausen",
      by: world.by(),
    });
    const cookie = await passTo((await world.share()).link);
    for (const page of ["plan", "pdf", "json"] as const) {
      const text = await (await lookAt(page, cookie)).text();
      // What is said to the version stands behind it, and is no part of its data.
      expect(text.includes("Husk pausen")).toBe(page !== "json");
      const ids = [world.caseId, world.hr.userId, world.employee.userId, world.organisation];
      for (const word of [...Object.values(PRIVATE), ...ids, "@example.dk"])
        expect([page, word, text.includes(word)]).toEqual([page, word, false]);
    }
  });

  it("is the version as it was frozen, whatever has been written and frozen since", async () => {
    const world = await aHandoverWorld();
    const cookie = await passTo((await world.share()).link);
    const before = await (await lookAt("plan", cookie)).json();
    await world.write("shared", "plan.goalText", "kanari-nyt");
    await world.freeze({ ...kurt(), plan: { ...kurt().plan, goalText: "kanari-nyt" } });
    const after = await (await lookAt("plan", cookie)).text();
    expect(after).not.toContain("kanari-nyt");
    expect(JSON.parse(after)).toEqual(before);
  });

  it("tells in which parts it differs from the version this recipient was given, or somebody was", async () => {
    const world = await aHandoverWorld();
    const changed = async (recipient: string) => {
      const cookie = await passTo((await world.share({ version: "2", recipient })).link);
      return (await (await lookAt("plan", cookie)).json()).view.changed;
    };
    const first = await passTo((await world.share({ recipient: "Karen Holm" })).link);
    expect((await (await lookAt("plan", first)).json()).view.changed).toBeNull();
    await world.write("shared", "plan.goalText", "Et nyt mål");
    await world.freeze();
    await world.approve(2);
    expect(await changed("karen holm")).toMatchObject({ version: 1, isTheirs: true });
    expect(await changed("Ny sagsbehandler")).toMatchObject({
      version: 1,
      isTheirs: false,
      parts: expect.arrayContaining(["goals"]),
      on: "2026-11-02",
    });
  });
});
