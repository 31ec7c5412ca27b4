import { beforeAll, describe, expect, it } from "vitest";
import { contentHash } from "#pdf/content-hash.server";
import { refusalSnapshot } from "#pdf/refusal-snapshot";
import { renderJob } from "#pdf/render-job";
import { countPainting, pdfFile } from "./pdf-tools";
import { bodil } from "./sample-bodil";
import { draftOf, emptyContent, versionOf } from "./samples";

const declined = () => {
  const content = bodil();
  return {
    ...content,
    interview: { ...content.interview, planWish: "employeeAsks" as const },
    plan: {
      ...content.plan,
      declinedOn: "2026-11-19",
      declinedNote: "Vi aftaler timerne mundtligt uge for uge.",
    },
  };
};

describe("the letter when no plan is made", () => {
  const snapshot = refusalSnapshot(versionOf(declined()));
  const hash = contentHash(snapshot);
  let file: ReturnType<typeof pdfFile>;
  beforeAll(async () => {
    file = pdfFile(await renderJob({ kind: "refusal", snapshot, hash }));
  });

  it("names the choice, the day and what remains possible", () => {
    const text = file.text().replace(/\s+/g, " ");
    expect(text).toContain("Kære Bodil Bertelsen");
    expect(text).toContain("Du har bedt om en fastholdelsesplan.");
    expect(text).toContain("den 19. november 2026 valgt ikke at lave en fastholdelsesplan");
    expect(text).toContain("ikke en vurdering af dig");
    expect(text).toContain("Du kan stadig tale med kommunen");
    expect(text).toContain("Vi aftaler timerne mundtligt uge for uge.");
    expect(text).toContain(hash);
  });

  it("says nothing of the plan's content", () => {
    const json = JSON.stringify(snapshot);
    for (const word of ["telefon", "10 timer", "tryg"]) expect(json).not.toContain(word);
  });

  it("is one tagged page with embedded fonts", () => {
    expect(file.info()).toMatch(/Tagged: +yes/);
    expect(file.info()).toMatch(/Pages: +1\n/);
    expect(file.check()).toContain("No syntax or stream encoding errors found");
    expect(countPainting(file.source())).toMatchObject({ outside: 0, unbalanced: 0 });
    for (const line of file.fonts()) expect(line).toMatch(/ yes yes yes +\d/);
  });

  it("does not claim that somebody asked when the employer proposed", () => {
    const content = declined();
    const proposed = {
      ...content,
      interview: { ...content.interview, planWish: "employerProposes" as const },
    };
    expect(refusalSnapshot(versionOf(proposed)).paragraphs[0]).toContain("valgt ikke at lave");
  });

  it("can be written before anything is filled in", () => {
    const empty = refusalSnapshot(draftOf(emptyContent()));
    expect(empty.greeting).toBe("Kære medarbejder");
    expect(empty.frame.draftMark).toBe("Udkast");
  });
});
