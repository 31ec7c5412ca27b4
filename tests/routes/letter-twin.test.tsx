import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Letter } from "#app/domain/follow-up/papers";
import { LETTERS } from "#app/domain/follow-up/papers";
import type { SharedContent } from "#app/domain/shared-document";
import { LetterView } from "#app/routes/letters/letter-view";
import { talkLetter } from "#app/server/letters/conversation-letters.server";
import { letterOnPage, shownLetter } from "#app/server/letters/letter-page.server";
import { addAllTexts } from "#app/text/all-texts.server";
import { LanguageProvider } from "#app/text/provider";
import { HOSTILE_TEXTS } from "#tests/pdf/hostile";
import { bodil } from "#tests/pdf/sample-bodil";
import { emptyContent } from "#tests/pdf/samples";
import { squeezed, textOf } from "./page-text";

addAllTexts();

const OCCASION = { organisation: "Nordhavn Vinduer ApS", at: Date.UTC(2026, 10, 21, 13) };

/** Bodil's case with every paper made, their own answers one text. */
function filled(text: string): SharedContent {
  const content = bodil();
  const day = "2026-12-08";
  return {
    ...content,
    interview: { ...content.interview, day, outcome: "held", heldOn: day, considerations: text },
    fitForWork: { ...content.fitForWork, talkDay: day, limits: text, adaptations: text },
    jointMeeting: { ...content.jointMeeting, day, aim: text, agenda: text, minutes: text },
    jointAgreements: [{ id: "j1", what: text, who: "Pia", dueDay: day }],
    talks: [
      {
        id: "t1",
        day,
        form: "phone",
        participants: "Bodil og Anne",
        minutes: text,
        nextDay: "2026-12-22",
        municipality: "nextTime",
        municipalityDay: null,
      },
    ],
    plan: { ...content.plan, decision: "declined", declinedOn: day, declinedNote: text },
  };
}

type Shown = Parameters<typeof shownLetter>[0];

const pageOf = (letter: Shown) =>
  renderToStaticMarkup(
    <LanguageProvider value="en">
      <LetterView {...shownLetter(letter)} />
    </LanguageProvider>,
  );

const made = (name: Letter | "talk", text: string): Shown =>
  name === "talk"
    ? talkLetter(filled(text), "t1", OCCASION)!
    : letterOnPage(name, filled(text), OCCASION)!;

/** Every sentence a paper is drawn from, but for names of kinds and layouts. */
function sentences(value: unknown, name = ""): string[] {
  if (typeof value === "string")
    return ["kind", "layout"].includes(name) ? [] : value.split("\n").filter(Boolean);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, key));
}

const NAMES = [...LETTERS, "talk"] as const;

describe.each(NAMES)("the page of the paper %s", (name) => {
  it("leaves out no sentence of it, and says which language it is in", () => {
    const { heading, about, parts, frame } = made(name, "Stille plads ved vinduet");
    const said = [frame.stamp, ...sentences({ heading, about, parts })];
    expect(said.length).toBeGreaterThan(5);
    const html = pageOf(made(name, "Stille plads ved vinduet"));
    expect(said.filter((sentence) => !textOf(html).includes(squeezed(sentence)))).toEqual([]);
    expect(html).toMatch(/^<article lang="da/);
  });

  it.each(Object.entries(HOSTILE_TEXTS))("shows %s as text alone", (_kind, text) => {
    const html = pageOf(made(name, text));
    expect(html).not.toMatch(/<(script|img|iframe|svg|a|style)\b/i);
    expect(html).not.toMatch(/<[^>]+\son\w+=/i);
  });
});

describe("a letter", () => {
  it.each(LETTERS)("is no page while it cannot be made: %s", (name) => {
    expect(letterOnPage(name, emptyContent(), OCCASION)).toBeNull();
  });
});
