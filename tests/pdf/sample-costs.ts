import { paper } from "#app/text/paper/da-paper";
import { contentHash } from "#pdf/content-hash.server";
import type { CostsSnapshot } from "#pdf/costs/costs-snapshot";
import type { PdfJob } from "#pdf/render-job";
import { paperFrame } from "#pdf/snapshot/frame";

const WAYS = ["I jobbet", "Delvist syg", "Fuldt syg"];

/** A business case on paper: figures do not matter here, every part does. */
export function sampleCosts(): PdfJob {
  const frame = paperFrame({
    words: paper,
    organisation: "Nordhavn Vinduer ApS",
    version: null,
    frozenAt: null,
    today: "2026-11-21",
    title: "Økonomien for Bodil Bertelsen",
    subject: paper.costs.subject,
    kind: paper.costs.kind,
  });
  const snapshot: CostsSnapshot = {
    kind: "costs",
    frame: { ...frame, draftMark: null },
    heading: frame.title,
    about: [{ label: "Periode", value: "13 uger fra 21. november 2026" }],
    summary: ["Det koster mindst, når Bodil er på arbejde noget af tiden."],
    chart: {
      title: "I alt",
      alt: WAYS.join(". "),
      legend: ["Løn", "Andet"],
      bars: WAYS.map((label, index) => ({
        label,
        total: `${index + 1}0.000 kr.`,
        pieces: [
          { from: 0, to: 0.2 },
          { from: 0.2, to: 0.3 + index / 5 },
        ],
      })),
    },
    table: {
      title: "Regnestykket",
      head: ["Post", ...WAYS],
      rows: [
        { cells: ["Løn", "1", "2", "3"], isSum: false },
        { cells: ["I alt", "1", "2", "3"], isSum: true },
      ],
    },
    outlook: { title: "Hvad betyder mest", items: ["Vikarens løn", "Ugerne med fravær"] },
    inputs: { title: "Tallene", grid: { head: ["Tal", "Værdi"], rows: [["Løn", "35.000"]] } },
    uncertain: { title: "Usikkert", items: ["Satsen for næste år"] },
    note: { title: "Ikke rådgivning", text: "Tallene er et skøn." },
  };
  return { kind: "costs", snapshot, hash: contentHash(snapshot) };
}
