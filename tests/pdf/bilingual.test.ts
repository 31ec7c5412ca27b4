import { beforeAll, describe, expect, it } from "vitest";
import { paper as danish } from "#app/text/paper/da-paper";
import { bothOf, englishBeside, together, withEnglish } from "#pdf/bilingual/both";
import { pieces } from "#pdf/pieces";
import { planSnapshot } from "#pdf/plan-snapshot";
import { renderJob } from "#pdf/render-job";
import { COLORS } from "#pdf/theme";
import { HOSTILE_TEXTS, withText } from "./hostile";
import { bilingualJob, countPainting, letters, pdfFile, planJob } from "./pdf-tools";
import { bodil } from "./sample-bodil";
import { kurt } from "./sample-kurt";
import { versionOf } from "./samples";

describe("what stands beside the Danish", () => {
  it.each([
    ["a label", "Leder", "Manager", { a: "Manager" }],
    ["nothing for what somebody typed", "Stille plads", "Stille plads", {}],
    ["nothing for a day", "1. december 2026", "1 December 2026", {}],
    ["nothing for a short day", "1. dec. 2026", "1 Dec 2026", {}],
    ["nothing for a day and month", "8. maj", "8 May", {}],
    ["nothing for a period", "30. nov. – 25. dec. 2026", "30 Nov – 25 Dec 2026", {}],
    ["nothing for an open period", "20. nov. 2026 –", "20 Nov 2026 –", {}],
    ["nothing for a number", "7,5", "7.5", {}],
    ["a sentence with a day", "Senest 8. maj", "By 8 May", { a: "By 8 May" }],
  ])("is %s", (_what, da, en, expected) => {
    expect(englishBeside({ a: da }, { a: en })).toEqual(expected);
  });

  it("is known by its place, so a word somebody typed is not translated where a label is", () => {
    const content = bodil();
    content.facts.jobTitle = danish.facts.manager;
    const { english = {} } = planSnapshot(versionOf(content));
    expect(english["overview.facts.4.label"]).toBe("Manager");
    expect(english).not.toHaveProperty(["overview.facts.2.value"]);
  });

  it("stands with its line, under what somebody typed", () => {
    const both = withEnglish({ cell: "Tur\nOpfølgning: ugentligt" }, { cell: "Tur\nFollow-up" });
    expect(both.cell.split("\n").map(bothOf)).toEqual([
      { danish: "Tur", english: null },
      { danish: "Opfølgning: ugentligt", english: "Follow-up" },
    ]);
  });

  it("stays whole when a long text is cut into pieces", () => {
    const cut = pieces(together("ord ".repeat(3000).trim(), "How we see it"), 100, 8.5);
    expect(cut.length).toBeGreaterThan(2);
    expect(cut.map((piece) => bothOf(piece).english).filter(Boolean)).toEqual(["How we see it"]);
  });

  it("is dark enough on every ground it stands on", () => {
    for (const ground of [COLORS.paper, COLORS.tint])
      expect(contrast(COLORS.muted, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2 contrast of two "#rrggbb" colours. */
function contrast(one: string, other: string): number {
  const light = (color: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const part = parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** As long as any field takes, and a paper of hundreds of pages is printed elsewhere. */
const LONGEST = 1500;

const TYPED = [
  "Bodil er tryg ved at være blandt kollegerne",
  "En kollega som mentor 2 timer om ugen",
  "Er 10 timer passende?",
  "Anne ringer hver torsdag formiddag.",
  "Spiser frokost med afdelingen",
];

describe("a version in Danish and English", () => {
  let file: ReturnType<typeof pdfFile>;
  let both: string;
  let alone: string;
  beforeAll(async () => {
    const input = versionOf(bodil());
    file = pdfFile(await renderJob(bilingualJob(input)));
    both = letters(file.text());
    alone = letters(pdfFile(await renderJob(planJob(input))).text());
  });

  it("says what people typed as often as the Danish one", () => {
    const times = (text: string, words: string) => text.split(letters(words)).length - 1;
    for (const words of TYPED) {
      expect(times(alone, words), words).toBeGreaterThan(0);
      expect(times(both, words), words).toBe(times(alone, words));
    }
  });

  it("says all the English a version keeps, but for what it says of empty parts", () => {
    const { english = {} } = planSnapshot(versionOf(bodil()));
    const said = Object.entries(english).filter(([place]) => !/empty|noMeasures|noSub/.test(place));
    const read = letters(englishIn(file).join(" "));
    const unsaid = said.filter(
      ([place, text]) => !read.includes(letters(text)) && !isNotDrawn(place),
    );
    expect(unsaid).toEqual([]);
  });

  it("has Danish bookmarks and title", () => {
    expect(file.info()).toMatch(/Title: +Fastholdelsesplan for Bodil Bertelsen\n/);
    const titles = [...file.source().matchAll(/\/Title [(<](.*)[)>]/g)].map(([, title]) => title);
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.join()).not.toMatch(/Goal|Retention|Week by week/);
  });

  it("from before versions kept English is printed in Danish", async () => {
    const { beside: _none, ...input } = versionOf(kurt());
    const asked = await renderJob(bilingualJob(input));
    expect(letters(pdfFile(asked).text())).not.toContain("Retentionplan");
  });

  it.each(Object.keys(HOSTILE_TEXTS))("takes %s in every field", async (name) => {
    const text = HOSTILE_TEXTS[name]!.slice(0, LONGEST);
    const input = versionOf(withText(bodil(), text));
    const file = pdfFile(await renderJob(bilingualJob(input)));
    expect(file.check()).toContain("No syntax or stream encoding errors found");
    expect(countPainting(file.source())).toMatchObject({ outside: 0, unbalanced: 0 });
    expect(file.fonts()).toHaveLength(2);
    expect(file.text()).not.toContain("\u001F");
    expect(englishIn(file)).toContain("Goal and sub-goals");
  });
});

const englishIn = (file: ReturnType<typeof pdfFile>) =>
  file.passages().flatMap(({ text, lang }) => (lang === "en" ? [text] : []));

/** In the snapshot and on no paper. */
const isNotDrawn = (place: string) =>
  place === "overview.factsTitle" || /^weeks\.coming\.weeks\.\d\.days$/.test(place);
