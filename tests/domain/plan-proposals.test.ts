import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "#app/domain/merge";
import type { Change } from "#app/domain/merge";
import { emptyDraft, readDraft } from "#app/domain/draft";
import { proposalsFrom } from "#app/domain/plan/proposals";
import type { Proposal } from "#app/domain/plan/proposals";
import { fittingSchemes, schemeMeasure, schemeNamed } from "#app/domain/plan/schemes";
import { authorityOn } from "#app/domain/plan/scheme-rules";
import { healthFindings } from "#app/domain/plan/health-findings";
import { sharedShape } from "#app/domain/shared-document";
import type { SharedContent } from "#app/domain/shared-document";
import { healthWords } from "#app/text/da/health-words";
import { sharedWith } from "./contents";
import { emptyContent } from "../pdf/samples";
import { anyContent } from "./arbitrary-content";

type Writable = { -readonly [K in keyof SharedContent]: SharedContent[K] };

const after = (change: (content: Writable) => void): SharedContent => {
  const content = emptyContent();
  change(content);
  return content;
};

const brief = (content: SharedContent) =>
  proposalsFrom(content).map(({ kind, part, text, day }) => [kind, part, text, day]);

describe("proposals from the conversation", () => {
  test("nothing was said, nothing is proposed", () =>
    expect(proposalsFrom(emptyContent())).toEqual([]));

  test("considerations come one by one, by line, by bullet and by sentence, and abbreviations stay whole", () => {
    const content = after((c) => {
      c.interview.considerations = "- Stille plads\nca. 2 timer ad gangen. Ingen telefon.\n";
    });
    expect(brief(content)).toEqual([
      ["consideration", "adjustments", "Stille plads", null],
      ["consideration", "adjustments", "ca. 2 timer ad gangen.", null],
      ["consideration", "adjustments", "Ingen telefon.", null],
    ]);
  });

  test("an agreement is proposed as a measure and, when dated, as a follow-up", () => {
    const content = after((c) => {
      c.agreements = [
        { id: "a", what: "Ny plads", who: "Anne", dueDay: "2026-12-01", agreedOn: null },
      ];
    });
    expect(brief(content)).toEqual([
      ["agreementMeasure", "sub-goals", "Ny plads", "2026-12-01"],
      ["agreementFollowUp", "follow-up", "Ny plads", "2026-12-01"],
    ]);
  });

  test("tasks that can be done with adjustment become sub-goals; others do not", () => {
    const content = after((c) => {
      c.tasks = [
        { id: "1", task: "Referater", ability: "adjusted", note: "" },
        { id: "2", task: "Telefon", ability: "cannot", note: "" },
      ];
    });
    expect(brief(content)).toEqual([["adjustedTask", "sub-goals", "Referater", null]]);
  });

  test("the two expected days are proposed apart, once when they agree, and not once a goal date stands", () => {
    const content = after((c) => {
      c.interview.employeeExpectsBackDay = "2027-03-08";
      c.interview.employerExpectsBackDay = "2027-03-01";
    });
    expect(proposalsFrom(content).map(({ kind }) => kind)).toEqual([
      "employeeBackDay",
      "employerBackDay",
    ]);
    content.interview.employerExpectsBackDay = "2027-03-08";
    expect(proposalsFrom(content).map(({ kind }) => kind)).toEqual(["employeeBackDay"]);
    content.plan.goalDay = "2027-04-01";
    expect(proposalsFrom(content)).toEqual([]);
  });

  test("what the plan already says is not proposed, whatever its case and spaces", () => {
    const content = after((c) => {
      c.interview.considerations = "Stille  plads";
      c.interview.nextTalkDay = "2026-12-10";
      c.adjustments = [
        { id: "x", what: "stille plads ", provider: "", fromDay: null, endDay: null },
      ];
      c.followUps = [{ id: "y", day: "2026-12-10", form: null, who: "", about: "" }];
    });
    expect(proposalsFrom(content)).toEqual([]);
  });

  const changeOf = ({ use }: Proposal): Change =>
    use.op === "set"
      ? { op: "set", path: use.path, value: use.value, base: "" }
      : { op: "add", list: use.list, id: "new", values: use.values };

  test("for any document: ids are unique, and a proposal that is used is saved whole and vanishes", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const proposals = proposalsFrom(content);
        expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
        for (const each of proposals) {
          const { draft, outcomes } = applyChanges(sharedShape, emptyDraft(), [changeOf(each)]);
          expect(outcomes[0]?.status).toBe("saved");
          const used = readDraft(sharedShape, draft);
          const next = {
            ...content,
            plan: { ...content.plan, goalDay: used.plan.goalDay ?? content.plan.goalDay },
            subGoals: [...content.subGoals, ...used.subGoals],
            measures: [...content.measures, ...used.measures],
            adjustments: [...content.adjustments, ...used.adjustments],
            followUps: [...content.followUps, ...used.followUps],
          };
          expect(proposalsFrom(next).map(({ id }) => id)).not.toContain(each.id);
        }
      }),
    );
  });
});

test("words about health are found where they stand, and names are left alone", () => {
  const content = after((c) => {
    c.plan.goalText = "Tilbage efter operation";
    c.adjustments = [
      { id: "h", what: "Pause ved smerter", provider: "Anne Lægesen", fromDay: null, endDay: null },
    ];
  });
  expect(healthFindings(content, healthWords).map(({ path }) => path)).toEqual([
    "plan.goalText",
    "adjustments.h.what",
  ]);
});

describe("support schemes", () => {
  test("nothing written, nothing proposed", () =>
    expect(fittingSchemes(emptyContent())).toEqual([]));

  test("what is proposed follows from work and goals", () => {
    const content = after((c) => {
      c.plan.goalKind = "adjusted";
      c.tasks = [{ id: "t", task: "Post", ability: "can", note: "" }];
      c.interview.employeeExpectsOver8Weeks = "yes";
    });
    expect(fittingSchemes(content).map(({ scheme }) => scheme)).toEqual([
      "partialReturn",
      "socialChapter",
      "personalAssistance",
      "fastTrack",
    ]);
  });

  test("a chosen step proposes what belongs to it, and nothing is proposed twice", () => {
    const content = after((c) => {
      c.plan.goalKind = "otherTasks";
      c.plan.staircaseStep = "2";
      c.measures = sharedWith({
        lists: { measures: { m: { title: "Kursus", scheme: "clarifying" } } },
      }).measures;
    });
    expect(fittingSchemes(content)).toEqual([
      { scheme: "workTrial", because: "otherTasks", isUsed: false },
      { scheme: "clarifying", because: "otherTasks", isUsed: true },
    ]);
    const supported = after((c) => (c.plan.staircaseStep = "1"));
    expect(fittingSchemes(supported).map(({ because }) => because)).toEqual(["supportStep"]);
  });

  test("made into a measure it has its name, an owner and the Monday after", () => {
    const content = after((c) => (c.facts.managerName = "Mette Dahl"));
    expect(schemeMeasure("mentor", "Mentor", content, "2026-11-28")).toEqual({
      title: "Mentor",
      scheme: "mentor",
      responsible: "Mette Dahl",
      fromDay: "2026-11-30",
    });
    expect([schemeNamed("mentor"), schemeNamed("constructor"), schemeNamed("")]).toEqual([
      "mentor",
      null,
      null,
    ]);
  });

  test.each([
    ["2026-01-31", "jobCentre"],
    ["2026-02-01", "municipality"],
  ])("on %s the authority is the %s", (day, authority) => expect(authorityOn(day)).toBe(authority));
});
