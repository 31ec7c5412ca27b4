import { mkdirSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { SharedContent } from "#app/domain/shared-document";
import { addAllTexts } from "#app/text/all-texts.server";
import { findHealthWords } from "#app/domain/health-words";
import { LETTERS } from "#app/domain/follow-up/papers";
import { anyHealthWords } from "#app/server/case/health-stems.server";
import {
  invitationLetter,
  minutesLetter,
  talkLetter,
} from "#app/server/letters/conversation-letters.server";
import { fastTrackLetter } from "#app/server/letters/fast-track-letter.server";
import { fitForWorkLetter } from "#app/server/letters/fit-for-work-letter.server";
import {
  jointInvitationLetter,
  jointMinutesLetter,
} from "#app/server/letters/joint-letters.server";
import { letterMail } from "#app/server/letters/letter-mails.server";
import { letterJob } from "#app/server/letters/letter.server";
import { ownCopyLetter } from "#app/server/own-copy/own-copy-letter.server";
import { renderJob } from "#pdf/render-job";
import type { LetterSnapshot } from "#pdf/letters/letter-snapshot";
import { HOSTILE_TEXTS } from "./hostile";
import { countPainting, letters as lettersOf, pdfFile } from "./pdf-tools";
import { bodil } from "./sample-bodil";
import { emptyContent } from "./samples";

addAllTexts();

const AT = Date.parse("2026-11-21T13:02:11.000Z");
const occasion = { organisation: "Nordhavn Vinduer ApS", at: AT };

/** Bodil's case with every paper's own answers filled in with one text. */
function filled(text: string): SharedContent {
  const content = bodil();
  const [task] = content.tasks;
  return {
    ...content,
    interview: {
      ...content.interview,
      day: "2026-11-24",
      time: "10:30",
      form: "inPerson",
      place: "Mødelokale 2",
      outcome: "held",
      heldOn: "2026-11-24",
      considerations: text,
      contactMeanwhile: text,
      colleaguesTold: text,
    },
    tasks: [{ ...task!, task: text, ability: "adjusted", note: text }],
    fitForWork: {
      ...content.fitForWork,
      talkDay: "2026-11-26",
      talkTime: "09:00",
      form: "phone",
      participants: "Bodil og Anne",
      limits: text,
      tasksAffected: text,
      adaptations: text,
      weeklyHours: 12.5,
      fromDay: "2026-12-01",
      untilDay: "2027-01-31",
      contact: text,
    },
    jointMeeting: {
      ...content.jointMeeting,
      aim: text,
      day: "2026-12-03",
      time: "13:00",
      place: "Kantinen",
      chair: "Anne Østergaard",
      participants: "Bodil Bertelsen, medarbejder\nPia Juul, rådgiver",
      agenda: text,
      minutes: text,
      nextDay: "2027-01-14",
    },
    jointAgreements: [{ id: "j1", what: text, who: "Pia", dueDay: "2026-12-10" }],
    talks: [
      {
        id: "t1",
        day: "2026-12-08",
        form: "phone",
        participants: "Bodil og Anne",
        minutes: text,
        nextDay: "2026-12-22",
        municipality: "nextTime",
        municipalityDay: null,
      },
    ],
    agreements: [
      { id: "a1", what: text, who: "Anne", dueDay: "2026-12-15", agreedOn: "2026-12-08" },
    ],
  };
}

const ownCopyOf = (text: string) =>
  ownCopyLetter(
    {
      madeOn: "2026-11-21",
      organisation: occasion.organisation,
      shared: [{ title: "Samtalen", answers: [{ label: "Hensyn", value: text }], items: [] }],
      room: [
        {
          title: "Delmål",
          answers: [],
          items: [{ name: "Skala 1", answers: [{ label: "Tal", value: text }] }],
        },
      ],
      comments: [
        { about: "Hensyn", comments: [{ by: "Anne", on: "1. november 2026", words: text }] },
      ],
    },
    {
      lines: [{ when: "1. november 2026 kl. 9.00", who: "Anne", what: "så forløbet" }],
      isWhole: true,
    },
    occasion,
  );

const PAPERS: Record<string, (content: SharedContent, text: string) => LetterSnapshot | null> = {
  invitation: (content) => invitationLetter(content, occasion),
  minutes: (content) => minutesLetter(content, occasion),
  talk: (content) => talkLetter(content, "t1", occasion),
  fitForWork: (content) => fitForWorkLetter(content, occasion),
  jointAgenda: (content) => jointInvitationLetter(content, occasion),
  jointMinutes: (content) => jointMinutesLetter(content, occasion),
  fastTrack: (content) => fastTrackLetter(content, occasion),
  ownCopy: (_content, text) => ownCopyOf(text),
};
const NAMES = Object.keys(PAPERS);

const made = (name: string, text = "Stille plads ved vinduet") =>
  PAPERS[name]!(filled(text), text)!;
const print = async (snapshot: LetterSnapshot) => pdfFile(await renderJob(letterJob(snapshot)));

describe.each(NAMES)("the paper %s", (name) => {
  let file: Awaited<ReturnType<typeof print>>;
  let source: string;
  beforeAll(async () => {
    const bytes = await renderJob(letterJob(made(name)));
    if (process.env.KEEP_PAPERS) {
      mkdirSync(process.env.KEEP_PAPERS, { recursive: true });
      writeFileSync(`${process.env.KEEP_PAPERS}/${name}.pdf`, bytes);
    }
    file = pdfFile(bytes);
    source = file.source();
  });

  it("is tagged PDF/UA-1 with language, title and bookmarks, sound, and holds no script or attachment", () => {
    expect(file.info()).toMatch(/Tagged: +yes/);
    expect(file.info()).toContain(`Title:           ${made(name).heading}`);
    expect(source).toContain("/Lang (da-DK)");
    expect(source).toContain("/DisplayDocTitle true");
    expect(source).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(source).toContain("/Outlines");
    expect(source).not.toMatch(/\/(JS|JavaScript|Launch|SubmitForm|EmbeddedFile)\b/);
    expect(source.match(/\/Tabs \/S/g)).toHaveLength(source.match(/\/Type \/Page\n/g)?.length ?? 0);
    expect(file.check()).toContain("No syntax or stream encoding errors found");
  });

  it("has one H1, headed tables, embedded fonts, and nothing painted outside its tags", () => {
    const structure = file.structure();
    expect(structure.match(/^ *H1 /gm)).toHaveLength(1);
    const heads = structure.match(/^ *TH/gm)?.length ?? 0;
    expect(structure.match(/\/Scope \/(Row|Column)/g) ?? []).toHaveLength(heads);
    expect(countPainting(source)).toMatchObject({ outside: 0, unbalanced: 0 });
    for (const line of file.fonts()) expect(line).toMatch(/IBMPlexSans.* yes yes yes +\d/);
  });

  it("says it is no draft, carries its whole hash, and is the same bytes when made again", async () => {
    expect(file.text()).toContain(letterJob(made(name)).hash);
    expect(file.text()).not.toContain("Udkast");
    const again = await renderJob(letterJob(made(name)));
    const once = await renderJob(letterJob(made(name)));
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });

  it.each(Object.entries(HOSTILE_TEXTS))("bears %s", async (_kind, text) => {
    const hostile = await print(made(name, text));
    expect(hostile.check()).toContain("No syntax or stream encoding errors found");
    expect(countPainting(hostile.source())).toMatchObject({ outside: 0, unbalanced: 0 });
  });
});

describe("what a paper says", () => {
  const textOf = async (name: string) => (await print(made(name))).text().replace(/\s+/g, " ");

  it("loses nothing of a long text", async () => {
    const text = HOSTILE_TEXTS.longText!;
    const printed = lettersOf((await print(made("jointMinutes", text))).text());
    expect(printed.split(lettersOf("Et helt almindeligt ord ad gangen.")).length).toBeGreaterThan(
      2 * 571,
    );
  });

  it("part 1 names § 36 a, who pays and the doctor's days with their doubt, and leaves part 2 empty", async () => {
    const text = await textOf("fitForWork");
    for (const words of [
      "§ 36 a",
      "Arbejdsgiveren betaler for lægens erklæring.",
      "omkring 14 dage",
      "praksis og står ikke i loven",
      "12,5 timer om ugen",
      "Fra 1. december 2026 til 31. januar 2027",
      "2. del: lægens vurdering",
    ])
      expect(text).toContain(words);
  });

  it("the answer sheet marks what the law table is not sure of, only for days it is not sure of", () => {
    const sheet = (firstAbsenceDay: string) => {
      const content = filled("x");
      const facts = { ...content.facts, firstAbsenceDay };
      const at = Date.parse(`${firstAbsenceDay}T12:00:00Z`);
      return JSON.stringify(fastTrackLetter({ ...content, facts }, { ...occasion, at }));
    };
    expect(sheet("2026-08-03")).toContain("Usikkert:");
    expect(sheet("2026-08-03")).toContain("7. september 2026");
    expect(sheet("2020-08-03")).not.toContain("Usikkert:");
  });

  it("the minutes of the conversation leave the agreements of later talks to those", () => {
    const content = filled("senere aftalt");
    expect(JSON.stringify(talkLetter(content, "t1", occasion))).toContain("Anne");
    const { parts } = minutesLetter(content, occasion)!;
    expect(parts.find(({ title }) => title === "Aftaler")!.blocks[0]).toEqual({
      kind: "text",
      text: "Der er ikke skrevet aftaler ned.",
      muted: true,
    });
  });

  it("cannot be made while too little is written", () => {
    const empty = emptyContent();
    const withoutOwnCopy = NAMES.filter((name) => name !== "ownCopy");
    for (const name of withoutOwnCopy)
      expect([name, PAPERS[name]!(empty, "")]).toEqual([name, null]);
  });
});

describe("the mail around a paper", () => {
  it.each(LETTERS)("of %s has no word of a case or of health", (letter) => {
    const mail = letterMail(letter, filled("Kan ikke løfte"), "Anne Østergaard");
    if (!mail) return;
    const all = `${mail.subject}\n${mail.text}`;
    expect(findHealthWords(all, anyHealthWords("da"))).toEqual([]);
    expect(all).not.toMatch(/syg|fravær|forløb|kommune|læge|løfte|plan|tilbagevend/i);
  });
});
