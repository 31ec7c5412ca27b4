import { beforeAll, describe, expect, it } from "vitest";
import { paper } from "#app/text/paper/da-paper";
import { paper as english } from "#app/text/paper/en-paper";
import { answersSnapshot } from "#pdf/answers/answers-snapshot";
import type { AnswersSnapshotInput } from "#pdf/answers/answers-snapshot";
import { renderJob } from "#pdf/render-job";
import { HOSTILE_TEXTS } from "./hostile";
import { countPainting, letters, pdfFile, planJob } from "./pdf-tools";
import { bodil } from "./sample-bodil";
import { versionOf } from "./samples";

const REMARK = "Vi begynder en uge senere.\nResten er som aftalt.";

const answersOf = (more: Partial<AnswersSnapshotInput> = {}) =>
  answersSnapshot({
    version: 3,
    answers: [
      { party: "employer", answer: "agree", remark: null, byName: "Mette Dahl", on: "2026-11-20" },
      {
        party: "employee",
        answer: "agreeWithRemark",
        remark: REMARK,
        byName: "Bodil Bertelsen",
        on: "2026-11-21",
      },
    ],
    approvedOn: "2026-11-22",
    words: paper,
    today: "2026-11-23",
    authority: "kommunen",
    ...more,
  });

async function printed(more: Partial<AnswersSnapshotInput> = {}) {
  const job = planJob(versionOf(bodil()));
  const file = pdfFile(await renderJob({ ...job, answers: answersOf(more) } as typeof job));
  const pages = Number(/Pages: +(\d+)/.exec(file.info())?.[1]);
  return { ...file, pages, last: file.text(pages) };
}

describe("a version with what is said to it", () => {
  let file: Awaited<ReturnType<typeof printed>>;
  beforeAll(async () => {
    file = await printed();
  });

  it("has one page more, with both answers, remark, names and days", () => {
    for (const words of [
      "Parternes svar",
      "Svar pr. 23. november 2026",
      "Enig med bemærkning",
      "Vi begynder en uge senere.",
      "Resten er som aftalt.",
      "20. november 2026 af Mette Dahl",
      "21. november 2026 af Bodil Bertelsen",
      "Medarbejderen har den 22. november 2026 godkendt, at denne version må gives til kommunen.",
    ])
      expect(letters(file.last)).toContain(letters(words));
    expect(file.last).not.toContain("Ingen svar endnu");
  });

  it("says on the pages before it what the version says without it, under the same hash", async () => {
    const job = planJob(versionOf(bodil()));
    const alone = pdfFile(await renderJob(job));
    expect(file.last).toContain(job.hash.slice(0, 16));
    for (let page = 1; page < file.pages; page += 1)
      expect(file.text(page).replace(/ af \d+$/gm, "")).toBe(
        alone.text(page).replace(/ af \d+$/gm, ""),
      );
    expect(alone.text()).not.toContain("Parternes svar");
  });

  it("is tagged: headings, tables with row heads, nothing painted outside", () => {
    const structure = file.structure();
    expect(structure.slice(structure.indexOf("Parternes svar"))).toMatch(
      /H3[\s\S]*Arbejdsgiveren[\s\S]*Table[\s\S]*TH[\s\S]*Svar[\s\S]*H3[\s\S]*Medarbejderen/,
    );
    const source = file.source();
    expect(countPainting(source).outside).toBe(0);
    expect(file.info()).toMatch(/Tagged: +yes/);
    expect(file.check()).toContain("No syntax or stream encoding errors found");
  });
});

it("says openly that nobody has answered and nothing is approved", async () => {
  const { last } = await printed({ answers: [], approvedOn: null });
  expect(last.match(/Ingen svar endnu/g)).toHaveLength(2);
  expect(letters(last)).toContain(letters("Medarbejderen har ikke godkendt, at denne version"));
});

it("prints a remark as long as they come whole, over several pages", async () => {
  const words = Array.from({ length: 330 }, (_, index) => `ord${index}`);
  const said = { party: "employer", answer: "disagree", byName: "Mette" } as const;
  const file = await printed({
    answers: [{ ...said, remark: words.join("\n"), on: "2026-11-20" }],
  });
  const text = file.text();
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});

it.each(Object.entries(HOSTILE_TEXTS))(
  "prints a hostile remark as text: %s",
  async (_name, remark) => {
    const answers = [
      { party: "employee", answer: "disagree", remark, byName: "Bodil", on: "2026-11-20" } as const,
    ];
    const file = await printed({ answers });
    expect(file.source()).not.toMatch(/^\s*\/(JS|JavaScript|Launch|SubmitForm)\b/m);
    expect(file.check()).toContain("No syntax or stream encoding errors found");
    for (const line of file.fonts()) expect(line).toMatch(/IBMPlexSans/);
  },
);

it("speaks English in an English paper", () => {
  const { asOf, parties } = answersOf({ words: english, answers: [] });
  expect([asOf, parties[0]?.none]).toEqual(["Answers as of 23 November 2026", "No answer yet"]);
});
