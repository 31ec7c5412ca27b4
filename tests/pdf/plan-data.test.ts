import { describe, expect, it } from "vitest";
import type { Fields } from "#app/domain/fields";
import { planFileShape } from "#app/domain/plan/plan-file";
import type { SharedContent } from "#app/domain/shared-document";
import { planSnapshot } from "#pdf/plan-snapshot";
import { bodil } from "./sample-bodil";
import { kurt } from "./sample-kurt";
import { draftOf, emptyContent, versionOf } from "./samples";

const marked: string[] = [];

/** The values given, with a word of its own in every free text. */
function withMarks<T extends object>(fields: Fields, values: T): T {
  const texts = Object.entries(fields).filter(([, { kind }]) => kind === "line" || kind === "text");
  const marks = texts.map(([name]) => {
    const mark = `ord${marked.length}x`;
    marked.push(mark);
    return [name, mark] as const;
  });
  return { ...values, ...Object.fromEntries(marks) };
}

function markedPlan(): SharedContent {
  const plan = bodil();
  const sections = Object.entries(planFileShape.sections).map(([name, fields]) => [
    name,
    withMarks(fields, plan[name as keyof typeof planFileShape.sections]),
  ]);
  const lists = Object.entries(planFileShape.lists).map(([name, fields]) => {
    const items: object[] = plan[name as keyof typeof planFileShape.lists];
    return [name, items.map((item) => withMarks(fields, item))];
  });
  const content: SharedContent = { ...plan, ...Object.fromEntries([...sections, ...lists]) };
  return { ...content, plan: { ...content.plan, staircaseTrack: "hostedTrainee" } };
}

describe("the plan as data", () => {
  it("goes with a version and with no draft", () => {
    expect(planSnapshot(versionOf(bodil())).data?.name).toBe("plan.json");
    expect(planSnapshot(draftOf(bodil())).data).toBeUndefined();
  });

  it("says no more than the paper does", () => {
    const { data, ...drawn } = planSnapshot(versionOf(markedPlan()));
    const [file, paper] = [JSON.stringify(data), JSON.stringify(drawn)];
    expect(marked.length).toBeGreaterThan(60);
    const inFile = marked.filter((mark) => file.includes(mark));
    expect(inFile).toEqual(marked);
    expect(inFile.filter((mark) => !paper.includes(mark))).toEqual([]);
  });

  it("leaves out what the paper does: a trainee's lines in an employee's plan", () => {
    const plan = markedPlan();
    const employed = { ...plan, plan: { ...plan.plan, staircaseTrack: "employed" as const } };
    expect(planSnapshot(versionOf(employed)).data?.content.plan.hostPurpose).toBe("");
  });
});

describe("the paper", () => {
  it("says on its first page where on the staircase the plan stands", () => {
    expect(planSnapshot(versionOf(kurt())).overview.staircase).toContain("Trin 3");
    expect(planSnapshot(draftOf(emptyContent())).overview.staircase).toBeUndefined();
  });

  it("gives each agreement its day once some were made at later talks", () => {
    const plan = bodil();
    const grid = (content: SharedContent) => planSnapshot(versionOf(content)).talk.agreements.grid;
    expect(grid(plan)?.head).not.toContain("Aftalt");
    const agreements = plan.agreements.map((each, index) =>
      index === 0 ? { ...each, agreedOn: "2026-12-03" } : each,
    );
    const dated = grid({ ...plan, agreements });
    expect(dated?.head.at(-1)).toBe("Aftalt");
    expect(dated?.rows[0]?.at(-1)).toBe("3. dec. 2026");
  });
});
