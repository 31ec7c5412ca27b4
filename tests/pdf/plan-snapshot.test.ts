import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDraft } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import { employerShape } from "#app/domain/employer-documents";
import type { Field, Fields } from "#app/domain/fields";
import { addDays } from "#app/domain/law/days";
import { sharedShape } from "#app/domain/shared-document";
import type { SharedContent } from "#app/domain/shared-document";
import { paper as english } from "#app/text/paper/en-paper";
import { planSnapshot } from "#pdf/plan-snapshot";
import { MAX_WEEKS } from "#pdf/snapshot/week-part";
import { bodil } from "./sample-bodil";
import { kurt } from "./sample-kurt";
import { draftOf, emptyContent, setting, versionOf } from "./samples";

const numberOf = (printed: string) => Number(printed.replaceAll(".", "").replace(",", "."));

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays("2025-06-02", days));

function stored(field: Field): fc.Arbitrary<string> {
  const empty = fc.constant("");
  switch (field.kind) {
    case "day":
      return fc.oneof(empty, day);
    case "time":
      return fc.oneof(empty, fc.constant("10:30"));
    case "number":
      return fc.oneof(
        empty,
        fc.integer({ min: field.min, max: field.max }).map((value) => String(value)),
      );
    case "choice":
      return fc.oneof(empty, fc.constantFrom(...field.options));
    case "flag":
      return fc.constantFrom("", "yes");
    default:
      return fc.string({ maxLength: 60 });
  }
}

const values = (fields: Fields) =>
  fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, stored(field)])),
  );

const items = (fields: Fields) =>
  fc
    .array(values(fields), { maxLength: 4 })
    .map((list) => Object.fromEntries(list.map((item, index) => [`i${index}`, item])));

const record = <T>(
  fields: Readonly<Record<string, Fields>>,
  make: (fields: Fields) => fc.Arbitrary<T>,
) => fc.record(Object.fromEntries(Object.entries(fields).map(([name, own]) => [name, make(own)])));

const anyContent: fc.Arbitrary<SharedContent> = fc
  .record({
    sections: record(sharedShape.sections, values),
    lists: record(sharedShape.lists, items),
  })
  .map((draft) => readDraft(sharedShape, draft as Draft));

describe("the snapshot of a plan", () => {
  const snapshot = planSnapshot(versionOf(bodil()));

  it("prints dates in Danish and stamps the version", () => {
    expect(snapshot.frame.stamp).toBe("Version 3, 21. november 2026");
    expect(snapshot.overview.goal.by).toBe("Senest 12. marts 2027");
    expect(snapshot.overview.facts).toContainEqual({
      label: "Så langt er vi",
      value: "Dag 55 den 21. nov.",
    });
  });

  it("stamps the Danish day of an instant late in the evening", () => {
    const late = planSnapshot(versionOf(bodil(), { frozenAt: "2026-11-30T23:30:00.000Z" }));
    expect(late.frame.stamp).toBe("Version 3, 1. december 2026");
  });

  it.each([
    ["2026-11-10", "Fra 16. november 2026: 10 timer om ugen, mandag og onsdag"],
    ["2026-11-21", "Siden 16. november 2026: 10 timer om ugen, mandag og onsdag"],
    ["2026-12-14", "Siden 14. december 2026: 20 timer om ugen, mandag til torsdag"],
  ])("on %s the faders stand as: %s", (today, sentence) => {
    expect(planSnapshot(versionOf(bodil(), { today })).overview.now.sentence).toBe(sentence);
  });

  it("gives the actual setting precedence over a planned one from the same day", () => {
    const day = "2026-11-16";
    const mixerSettings = [
      setting(day, 12, {}, [1, 1, 1, 1, 1], { state: "actual" }),
      setting(day, 20, {}, [5, 5, 5, 5, 5]),
    ];
    const both = planSnapshot(versionOf({ ...bodil(), mixerSettings }, { today: day }));
    expect(both.overview.now.sentence).toContain("12 timer");
  });

  it("lists hours week by week from the first setting to the goal day", () => {
    expect(snapshot.weeks.weeks.at(0)).toMatchObject({
      week: "47",
      monday: "16. nov. 2026",
      worked: "10",
      absent: "27",
      days: "man, ons",
    });
    expect(snapshot.weeks.weeks.at(-1)).toMatchObject({
      week: "10",
      worked: "37",
      absent: "0",
      days: "man–fre",
    });
    expect(snapshot.weeks.coming.weeks.map(({ week }) => week)).toEqual([
      "47",
      "48",
      "49",
      "50",
      "51",
      "52",
    ]);
  });

  it("gathers each sub-goal's measures, and those that belong to none", () => {
    const content = bodil();
    const loose = {
      ...content,
      measures: content.measures.map((item, index) => (index ? item : { ...item, subGoalId: "" })),
    };
    const { goals } = planSnapshot(versionOf(loose));
    expect(goals.subGoals.map(({ measures }) => measures?.rows.length ?? 0)).toEqual([0, 2]);
    expect(goals.otherMeasures?.grid.rows).toHaveLength(1);
  });

  it("says how it is followed up, how it shows, and what has been reached, where that is written", () => {
    const content = bodil();
    const [first, ...others] = content.subGoals;
    const [measure, ...rest] = content.measures;
    const { goals } = planSnapshot(
      versionOf({
        ...content,
        subGoals: [{ ...first!, followUp: "Hver fredag", reachedOn: "2026-12-01" }, ...others],
        measures: [
          { ...measure!, subGoalId: first!.id, followUp: "Hver mandag", evidence: "Kaffen er god" },
          ...rest,
        ],
      }),
    );
    const [said, silent] = goals.subGoals;
    expect(said!.facts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Sådan følger vi op", "Nået den"]),
    );
    expect(silent!.facts.map(({ label }) => label)).not.toContain("Nået den");
    expect(said!.measures!.rows[0]![0]).toBe(
      `${measure!.title}\nOpfølgning: Hver mandag\nSådan kan vi se det: Kaffen er god`,
    );
  });

  it("tells where the plan stands on the staircase, and the host of a trainee what it must know", () => {
    const facts = (plan: Partial<SharedContent["plan"]>) => {
      const content = bodil();
      return planSnapshot(versionOf({ ...content, plan: { ...content.plan, ...plan } })).goals
        .facts;
    };
    const step = (all: ReturnType<typeof facts>) =>
      all.find(({ label }) => label === "Trin på trappen")?.value;
    expect(step(facts({ staircaseStep: "3" }))).toBe(
      "Trin 3: praktik som vej ind i gradvis tilbagevenden. Det næste er trin 4.",
    );
    expect(step(facts({ staircaseStep: "4" }))).toMatch(/Det næste er målet\.$/);
    const hosted = facts({
      staircaseTrack: "hostedTrainee",
      staircaseStep: "2",
      hostPurpose: "Flere timer",
    });
    expect(step(hosted)).toBe("Trin 2: praktik på arbejdspladsen. Det næste er trin 3.");
    expect(hosted.slice(-3).map(({ value }) => value)).toEqual([
      "Flere timer",
      "Ikke aftalt endnu",
      "Ikke aftalt endnu",
    ]);
  });

  it("says in a settings row what changed, what stayed and why", () => {
    expect(planSnapshot(versionOf(kurt())).mixer.settings[2]?.lines).toEqual([
      { label: "", text: "Timer\u00A04 · Intensitet\u00A04" },
      {
        label: "Som før",
        text: "Fysiske\u00A0rammer\u00A03 · Opgaver\u00A03 · Ansvar\u00A06 · Forudsigelighed\u00A07",
      },
      { label: "Hvorfor", text: "20 timer var for meget på en gang; vi prøver igen om tre uger." },
    ]);
  });

  it("says openly what has not been agreed", () => {
    const empty = planSnapshot(draftOf(emptyContent()));
    expect(empty.overview.goal.kind).toBe("Ikke aftalt endnu");
    expect(empty.weeks.empty).toBe("Timerne er ikke planlagt endnu.");
    expect(empty.expectations.grid).toBeNull();
    expect(empty.frame.draftMark).toBe("Udkast");
  });

  it("keeps employer's and employee's expectations apart", () => {
    expect(snapshot.expectations.grid?.rows[1]).toEqual([
      "Varer fraværet mere end 26 uger?",
      "Nej",
      "Det er for tidligt at sige",
    ]);
  });

  it("speaks English when given English words", () => {
    const { frame, heading } = planSnapshot(versionOf(bodil(), { words: english }));
    expect([heading, frame.stamp]).toEqual([
      "Retention plan for Bodil Bertelsen",
      "Version 3, 21 November 2026",
    ]);
  });
});

describe("any shared document", () => {
  it("gives plain JSON that reads back the same", () => {
    fc.assert(
      fc.property(anyContent, day, (content, today) => {
        const snapshot = planSnapshot(versionOf(content, { today }));
        expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
      }),
      { numRuns: 60 },
    );
  });

  it("has weeks whose hours worked and absent make up the normal week", () => {
    fc.assert(
      fc.property(anyContent, day, (content, today) => {
        const normal = content.facts.normalWeeklyHours ?? 0;
        const { weeks } = planSnapshot(versionOf(content, { today })).weeks;
        expect(weeks.length).toBeLessThanOrEqual(MAX_WEEKS);
        for (const { worked, absent, share } of weeks) {
          const sum = numberOf(worked) + numberOf(absent);
          expect(sum).toBeCloseTo(Math.max(normal, numberOf(worked)), 5);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("lets no other document in, even when one hangs on it at run time", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const secret = "HEMMELIG-4711";
        const others = {
          costs: { monthlyWage: 4711, note: secret },
          preparation: { notes: secret },
          own: { thoughts: secret },
        };
        const smuggled = { ...content, ...others, facts: { ...content.facts, thoughts: secret } };
        expect(JSON.stringify(planSnapshot(versionOf(smuggled)))).not.toContain(secret);
      }),
      { numRuns: 30 },
    );
  });

  it("is asked for by type: a private document does not fit", () => {
    const employer = readDraft(employerShape, { sections: {}, lists: {} });
    // @ts-expect-error The employer's own preparation is not the shared ring.
    expect(() => planSnapshot(versionOf(employer))).toThrow();
  });
});
