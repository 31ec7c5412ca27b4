import { describe, expect, it } from "vitest";
import type { Draft, DraftValues } from "#app/domain/draft";
import { agendaFor, lastTalkDay } from "#app/domain/follow-up/agenda";
import { sharedWith } from "./contents";

const SINCE = "2026-09-01";
const TODAY = "2026-09-15";

const content = (
  lists: Record<string, DraftValues | DraftValues[]>,
  sections: Draft["sections"] = {},
) =>
  sharedWith({
    sections: { facts: { normalWeeklyHours: "37" }, ...sections },
    lists: Object.fromEntries(
      Object.entries(lists).map(([list, items]) => [
        list,
        Object.fromEntries([items].flat().map((values, index) => [`i${index + 1}`, values])),
      ]),
    ),
  });
const points = (...given: Parameters<typeof content>) => agendaFor(content(...given), SINCE, TODAY);
const kinds = (...given: Parameters<typeof content>) => points(...given).map(({ kind }) => kind);

describe("what a follow-up talk is about", () => {
  it("is nothing where nothing was written", () => {
    expect(points({})).toEqual([]);
  });

  it("is what the employee shared since the last talk, said once with how often", () => {
    const checkIns: DraftValues[] = [
      { day: "2026-09-01", hours: "tooLittle" },
      { day: "2026-09-08", hours: "tooMuch", sentence: "Fredagene er lange" },
      { day: "2026-09-15", hours: "tooMuch", tasks: "fits", wantsTalk: "yes" },
      { day: "2026-09-16", hours: "tooLittle", wantsTalk: "yes" },
    ];
    expect(points({ checkIns })).toEqual([
      { kind: "wantsTalk", path: "checkIns", day: "2026-09-15" },
      { kind: "fit", path: "checkIns", slider: "hours", fit: "tooMuch", times: 2 },
      { kind: "said", path: "checkIns", text: "Fredagene er lange" },
    ]);
  });

  it("is what was turned, each way, and the next setting", () => {
    const mixerSettings: DraftValues[] = [
      { fromDay: "2026-08-20", weeklyHours: "20", tasks: "5" },
      { fromDay: "2026-09-02", weeklyHours: "10", tasks: "7", state: "actual" },
      { fromDay: "2026-10-01", weeklyHours: "25", tasks: "7", state: "planned" },
    ];
    expect(points({ mixerSettings })).toEqual([
      { kind: "turnedDown", path: "mixerSettings.i2", day: "2026-09-02", sliders: ["hours"] },
      { kind: "turnedUp", path: "mixerSettings.i2", day: "2026-09-02", sliders: ["tasks"] },
      { kind: "nextSetting", path: "mixerSettings.i3", day: "2026-10-01", hours: 25 },
    ]);
  });

  it.each([
    [{ title: "Ro", targetDay: "2026-09-14" }, ["subGoalOver"]],
    [{ title: "Ro", targetDay: "2026-09-15" }, ["subGoalDue"]],
    [{ title: "Ro", targetDay: "2026-10-06" }, ["subGoalDue"]],
    [{ title: "Ro", targetDay: "2026-10-07" }, []],
    [{ title: "Ro", targetDay: "2026-09-14", reachedOn: "2026-09-10" }, ["subGoalReached"]],
    [{ title: "Ro", targetDay: "2026-09-14", reachedOn: "2026-09-01" }, []],
    [{ title: "", targetDay: "2026-09-14" }, []],
  ])("a sub-goal %o: %o", (subGoals, expected) => {
    expect(kinds({ subGoals })).toEqual(expected);
  });

  it.each([
    [{ title: "Gåtur" }, ["measureOwner"]],
    [{ title: "Gåtur", toDay: "2026-09-14" }, []],
    [{ title: "Gåtur", toDay: "2026-09-15", responsible: "Anne" }, ["measureEnds"]],
    [{ title: "Gåtur", toDay: "2026-10-07", responsible: "Anne" }, []],
  ])("a measure %o: %o", (measures, expected) => {
    expect(kinds({ measures })).toEqual(expected);
  });

  it("is agreements from the last talk on, told where they are written", () => {
    const agreements: DraftValues[] = [
      { what: "Ny plads", dueDay: "2026-08-31" },
      { what: "Ny stol", dueDay: "2026-09-01", who: "Anne" },
      { what: "Ny lampe", dueDay: "2026-09-20", agreedOn: "2026-09-08" },
    ];
    const talks = { day: "2026-09-08", municipality: "onDay", municipalityDay: "2026-09-30" };
    expect(points({ agreements, talks })).toMatchObject([
      { kind: "agreementDue", path: "agreements.i2", who: "Anne" },
      { kind: "agreementDue", path: "talks.i1", title: "Ny lampe" },
      { kind: "municipality", path: "talks.i1", day: "2026-09-30" },
    ]);
    expect(kinds({ talks: { day: "2026-09-08", municipality: "no" } })).toEqual([]);
  });

  it("is considerations that end, and a goal that is near", () => {
    expect(
      kinds(
        { adjustments: { what: "Ro", endDay: "2026-09-30" } },
        { plan: { goalDay: "2026-10-06" } },
      ),
    ).toEqual(["adjustmentEnds", "goalNear"]);
    expect(kinds({}, { plan: { goalDay: "2026-10-07" } })).toEqual([]);
  });
});

describe("the day the two last talked", () => {
  const facts = { firstAbsenceDay: "2026-08-03" };
  const held = { outcome: "held", heldOn: "2026-08-20" };

  it.each([
    [{ facts }, {}, "2026-08-03"],
    [{ facts, interview: held }, {}, "2026-08-20"],
    [{ facts, interview: { ...held, outcome: "notHeld" } }, {}, "2026-08-03"],
    [{ facts, interview: held }, { talks: { day: "2026-09-15" } }, "2026-09-15"],
    [{ facts, interview: held }, { talks: { day: "2026-09-16" } }, "2026-08-20"],
    [{}, {}, null],
  ])("%o %o: %s", (sections, lists, expected) => {
    expect(lastTalkDay(content(lists, sections as Draft["sections"]), TODAY)).toBe(expected);
  });
});
