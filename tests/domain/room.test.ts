import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDraft, readDraft } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import { applyChanges } from "#app/domain/merge";
import { mayEditField } from "#app/domain/permissions";
import { ROOM_STEPS, begunRoomSteps, preparationShape } from "#app/domain/room/preparation";
import { isSameName } from "#app/domain/room/same-person";
import { SHARE_ITEMS, shareChange, shareOf, shareSeal } from "#app/domain/room/sharing";
import type { ShareItem } from "#app/domain/room/sharing";
import { sharedShape } from "#app/domain/shared-document";

const TODAY = "2026-09-09";

const own = (sections: Draft["sections"]) =>
  readDraft(preparationShape, { ...emptyDraft(), sections });
const shared = (draft: Partial<Draft> = {}) =>
  readDraft(sharedShape, { ...emptyDraft(), ...draft });

const WRITTEN: Draft["sections"] = {
  own: { thoughts: "hemmelig-tanke", wishes: "ønske" },
  belief: { usualTasks: "no", backInJob: "3" },
  person: { wantsBack: "unknown", importance: "9" },
  surroundings: { colleagues: "hemmelig-frygt", busy: "always" },
  ideas: {
    contact: "ring om tirsdagen",
    colleaguesTold: "på vej tilbage",
    firstTask: "arkivet",
    adjustment: "et roligt rum",
    needed: "en aftale om telefonen",
  },
  mixer: { hours: "4", physical: "6" },
};

describe("the name that opens the room", () => {
  it.each([
    ["Bodil Friis", true],
    ["  bodil   FRIIS ", true],
    ["Bodil Marie Friis", true],
    ["Bodil-Friis", true],
    ["Bodil", false],
    ["Friis", false],
    ["Friis Bodil", false],
    ["Bodil Frii", false],
    ["", false],
    ["   ", false],
  ])("%j is hers: %s", (typed, isHers) => {
    expect(isSameName(typed, "Bodil Friis")).toBe(isHers);
  });

  it("of one word is that word, and no name opens for nobody", () => {
    expect(isSameName("bo", "Bo")).toBe(true);
    expect(isSameName("Bo Bo", "Bo")).toBe(false);
    expect(isSameName("", "")).toBe(false);
  });
});

describe("the groups of questions", () => {
  it("are begun one by one, by whatever is answered in them", () => {
    expect(begunRoomSteps(own({}))).toEqual([]);
    expect(begunRoomSteps(own(WRITTEN))).toEqual(ROOM_STEPS);
    expect(begunRoomSteps(own({ belief: { backInJob: "0" } }))).toEqual(["belief"]);
    expect(begunRoomSteps(own({ own: { wishes: "x" } }))).toEqual(["ideas"]);
  });
});

describe("sharing", () => {
  const shareIn = (item: ShareItem, draft: Partial<Draft> = {}) =>
    shareOf(item, own(WRITTEN), shared(draft), TODAY)!;
  const applied = (item: ShareItem, draft: Draft) =>
    applyChanges(sharedShape, draft, [shareChange(shareIn(item, draft), "a1")]);

  it("has nothing to share of what is empty", () => {
    for (const item of SHARE_ITEMS) expect(shareOf(item, own({}), shared(), TODAY)).toBeNull();
  });

  it.each([
    ["wishes", "plan.goalText", "ønske"],
    ["contact", "interview.contactMeanwhile", "ring om tirsdagen"],
    ["colleaguesTold", "interview.colleaguesTold", "på vej tilbage"],
    ["needed", "interview.considerations", "en aftale om telefonen"],
  ] as const)("%s is a new paragraph of %s", (item, path, text) => {
    const [section = "", field = ""] = path.split(".");
    const draft = { sections: { [section]: { [field]: "Står her." } }, lists: {} };
    const { draft: after, outcomes } = applied(item, draft);
    expect(outcomes[0]?.status).toBe("saved");
    expect(after.sections[section]?.[field]).toBe(`Står her.\n\n${text}`);
    expect(applied(item, emptyDraft()).draft.sections[section]?.[field]).toBe(text);
    expect(shareIn(item, after).state).toBe("there");
  });

  it.each([
    ["firstTask", "tasks", { task: "arkivet", ability: "can" }],
    ["adjustment", "adjustments", { what: "et roligt rum" }],
  ] as const)("%s is a new item of %s", (item, list, values) => {
    const { draft } = applied(item, emptyDraft());
    expect(draft.lists[list]?.a1).toEqual({ ...values, position: "1" });
    expect(shareIn(item, draft).state).toBe("there");
  });

  it("of the faders is a planned setting from next Monday, hours out of the normal hours", () => {
    const draft = { sections: { facts: { normalWeeklyHours: "37" } }, lists: {} };
    const { draft: after } = applied("mixer", draft);
    expect(after.lists.mixerSettings?.a1).toEqual({
      fromDay: "2026-09-14",
      state: "planned",
      weeklyHours: "14.75",
      physical: "6",
      position: "1",
    });
    expect(shareIn("mixer", after).state).toBe("there");
    const noHours = applied("mixer", emptyDraft()).draft.lists.mixerSettings?.a1;
    expect(noHours).not.toHaveProperty("weeklyHours");
  });

  it("takes nothing along but the one answer", () => {
    for (const item of SHARE_ITEMS) {
      const said = JSON.stringify(applied(item, emptyDraft()).draft);
      expect(said).not.toMatch(/hemmelig/);
      const others = SHARE_ITEMS.filter((other) => other !== item && other !== "mixer");
      for (const other of others) {
        const share = shareIn(other);
        if (share.kind !== "setting") expect([item, said]).not.toContain(share.text);
      }
    }
  });

  it("goes only where the employee may write", () => {
    for (const item of SHARE_ITEMS) {
      const change = shareChange(shareIn(item), "a1");
      if (change.op === "set") expect(mayEditField("employee", change.path)).toBe(true);
    }
  });

  it("keeps what others wrote, whatever it is, and shares a text once", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, words, (theirs, mine) => {
        const before = theirs.trim();
        const text = mine.trim();
        const content = own({ ideas: { contact: text } });
        const at = (value: string) =>
          shareOf(
            "contact",
            content,
            shared({ sections: { interview: { contactMeanwhile: value } } }),
            TODAY,
          );
        const share = at(before);
        expect(share === null).toBe(text === "");
        if (share?.state !== "private") return;
        const change = shareChange(share, "a1");
        if (change.op !== "set") throw new Error("a paragraph");
        expect(change.value.startsWith(before)).toBe(true);
        expect(change.value.endsWith(text)).toBe(true);
        expect(at(change.value)?.state).toBe("there");
      }),
    );
  });

  it("has a seal that changes with the answer", () => {
    const other = own({ ...WRITTEN, mixer: { hours: "4", physical: "7" } });
    expect(shareSeal(shareOf("mixer", other, shared(), TODAY)!)).not.toBe(
      shareSeal(shareIn("mixer")),
    );
    expect(shareSeal(shareIn("contact"))).toBe("ring om tirsdagen");
  });
});
