import { beforeAll, describe, expect, it } from "vitest";
import { letterJob } from "#app/server/letters/letter.server";
import { refusalLetter } from "#app/server/letters/refusal-letter.server";
import { renderJob } from "#pdf/render-job";
import { countPainting, pdfFile } from "./pdf-tools";
import { bodil } from "./sample-bodil";
import { emptyContent } from "./samples";

const occasion = { organisation: "Nordhavn Vinduer ApS", at: Date.UTC(2026, 10, 21, 9) };

const declined = () => {
  const content = bodil();
  return {
    ...content,
    interview: { ...content.interview, planWish: "employeeAsks" as const },
    plan: {
      ...content.plan,
      decision: "declined" as const,
      declinedOn: "2026-11-19",
      declinedNote: "Vi aftaler timerne mundtligt uge for uge.",
    },
  };
};

describe("the letter when no plan is made", () => {
  const letter = refusalLetter(declined(), occasion)!;
  const job = letterJob(letter);
  let file: ReturnType<typeof pdfFile>;
  beforeAll(async () => {
    file = pdfFile(await renderJob(job));
  });

  it("names the choice, the day and what remains possible", () => {
    const text = file.text().replace(/\s+/g, " ");
    expect(text).toContain("Kære Bodil Bertelsen");
    expect(text).toContain("Du har bedt om en fastholdelsesplan.");
    expect(text).toContain("den 19. november 2026 valgt ikke at lave en fastholdelsesplan");
    expect(text).toContain("ikke en vurdering af dig");
    expect(text).toContain("Du kan stadig tale med kommunen");
    expect(text).toContain("Vi aftaler timerne mundtligt uge for uge.");
    expect(text).toContain(job.hash);
  });

  it("says nothing of the plan's content", () => {
    const json = JSON.stringify(letter);
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
    expect(JSON.stringify(letter)).toContain("Du har bedt om");
    expect(JSON.stringify(refusalLetter(proposed, occasion))).not.toContain("Du har bedt om");
  });

  it("can be written before anything is filled in", () => {
    const content = emptyContent();
    const plan = { ...content.plan, decision: "declined" as const };
    const empty = refusalLetter({ ...content, plan }, occasion)!;
    expect(JSON.stringify(empty)).toContain("Kære medarbejder");
    expect(empty.frame.draftMark).toBe(null);
  });

  it.each(["make", null] as const)("is not there while the answer is %s", (decision) => {
    const content = declined();
    expect(refusalLetter({ ...content, plan: { ...content.plan, decision } }, occasion)).toBeNull();
  });
});
