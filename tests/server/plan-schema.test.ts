import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFileOf, planFileSchema, planFileText } from "#app/domain/plan/plan-file";
import type { PlanFile } from "#app/domain/plan/plan-file";
import { missingForVersion, withoutBlankItems } from "#app/domain/plan/retention-plan";
import type { SharedContent } from "#app/domain/shared-document";
import { planSchemaText } from "#app/server/plan-file/plan-schema.server";
import { addAllTexts } from "#app/text/all-texts.server";
import { anyContent } from "../domain/arbitrary-content";
import { bodil } from "../pdf/sample-bodil";
import { kurt } from "../pdf/sample-kurt";
import { emptyContent } from "../pdf/samples";

addAllTexts();

const ORIGIN = { organisation: "Nordhavn", version: 3, frozenAt: "2026-11-21T13:02:11.000Z" };
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const accepts = ajv.compile(JSON.parse(planSchemaText()));

const fileOf = (content: SharedContent): unknown =>
  JSON.parse(planFileText(planFileOf(withoutBlankItems(content), ORIGIN)));

/** A plan that lacks nothing, made of whatever else a document holds. */
const whole = (content: SharedContent): SharedContent => {
  const { facts, plan, subGoals, mixerSettings } = bodil();
  return {
    ...content,
    facts,
    plan: { ...plan, triedAlready: content.plan.triedAlready },
    subGoals,
    mixerSettings,
  };
};

describe("the published schema of a plan", () => {
  it("is the one under its address: changed fields are a decision about the format", async () => {
    await expect(planSchemaText()).toMatchFileSnapshot("../../public/schema/plan-1.json");
  });

  it.each([
    ["Kurt's plan", kurt()],
    ["Bodil's plan", bodil()],
  ])("accepts %s", (_name, content) => {
    const file = fileOf(content);
    expect(accepts(file), JSON.stringify(accepts.errors)).toBe(true);
  });

  it("accepts what could be frozen, and reads it as the product does", () => {
    fc.assert(
      fc.property(anyContent, (any) => {
        const content = whole(any);
        fc.pre(missingForVersion(content).length === 0);
        const file = fileOf(content);
        expect(accepts(file), JSON.stringify(accepts.errors)).toBe(true);
        expect(planFileSchema.safeParse(file).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  const broken: [string, (file: PlanFile) => void][] = [
    ["no goal", (file) => void (file.plan.goalText = "")],
    ["a day that is none", (file) => void (file.plan.goalDay = "2026-02-30")],
    ["no sub-goal", (file) => void Object.assign(file, { subGoals: [] })],
    ["a choice nobody has", (file) => void Object.assign(file.plan, { goalKind: "rich" })],
    ["another version of the format", (file) => void (file.schemaVersion = 2)],
    ["somebody's phone", (file) => void Object.assign(file.facts, { employeePhone: "12345678" })],
    ["a check-in", (file) => void Object.assign(file, { checkIns: [] })],
    ["an id that is none", (file) => void (file.subGoals[0]!.id = "A.b")],
  ];
  it.each(broken)("refuses a plan with %s, as the product does", (_what, breakIt) => {
    const file = fileOf(bodil()) as PlanFile;
    breakIt(file);
    expect(accepts(file)).toBe(false);
    expect(planFileSchema.safeParse(file).success).toBe(false);
  });

  it("turns down an empty plan", () => {
    expect(accepts(fileOf(emptyContent()))).toBe(false);
  });

  it("has a Danish name for every section and field, and a word for every choice", () => {
    const schema = JSON.parse(planSchemaText());
    expect(schema.$id).toBe("urn:tilbage:plan:1");
    expect(schema.properties.plan.properties.goalKind).toMatchObject({
      title: expect.any(String),
      oneOf: expect.arrayContaining([{ const: "ordinary", title: expect.any(String) }]),
    });
    for (const list of ["subGoals", "measures", "mixerSettings"])
      for (const [name, field] of Object.entries(schema.properties[list].items.properties))
        if (name !== "id") expect(field, `${list}.${name}`).toHaveProperty("title");
  });
});
