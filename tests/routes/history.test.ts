import { beforeEach, describe, expect, it } from "vitest";
import { loader as compare } from "#app/routes/history/compare";
import { loader as history } from "#app/routes/history/history";
import { action as bringBack, loader as restore } from "#app/routes/history/restore";
import { DOCUMENT_KINDS, shapes } from "#app/domain/documents";
import { documentWords } from "#app/text/document-words";
import { LANGUAGES } from "#app/text/texts";
import type { Person } from "#tests/builders";
import { aHistory, set } from "./history-world";
import type { History } from "./history-world";

let hr: History["hr"];
let manager: History["manager"];
let employee: History["employee"];
let write: History["write"];
let open: History["open"];
let shownTo: History["shownTo"];
let post: History["post"];
let stored: History["stored"];

beforeEach(async () => {
  ({ hr, manager, employee, write, open, shownTo, post, stored } = await aHistory());
});

describe("what has changed", () => {
  it("is told in words, sitting by sitting, with the labels of the forms", async () => {
    const at = Date.UTC(2030, 0, 7, 9);
    await write(hr, [set("plan.goalDay", "2030-05-03")], { at });
    await write(hr, [set("plan.goalKind", "ordinary")], { at: at + 60_000 });
    await write(manager, [set("plan.goalText", "Halv tid i maj")], { at: at + 120_000 });
    await write(employee, [set("plan.goalText", "Fuld tid i maj", "Halv tid i maj")], {
      at: at + 180_000,
    });
    const { sittings } = await shownTo(employee, history);
    expect(sittings.map(({ name }: { name: string }) => name)).toEqual([
      "Bodil Friis",
      "Mette Leder",
      "Hanne HR",
      "Hanne HR",
    ]);
    expect(sittings[0].differences).toEqual([
      expect.objectContaining({
        section: "Mål og aftaler i planen",
        name: "Beskriv målet",
        kind: "text",
        pieces: [
          { kind: "removed", text: "Halv" },
          { kind: "added", text: "Fuld" },
          { kind: "same", text: " tid i maj" },
        ],
      }),
    ]);
    expect(sittings[2]).toMatchObject({ day: "2030-01-07", from: "10.00", to: "10.01" });
    expect(sittings[2].differences.map(({ after }: { after: string }) => after)).toEqual([
      "Samme arbejde på almindelige vilkår",
      "3. maj 2030",
    ]);
    expect(sittings[3]).toMatchObject({ isFirst: true, firstRevision: 1 });
  });

  it("names an item by its own title, also when it is gone", async () => {
    const id = "s1";
    await write(hr, [{ op: "add", list: "subGoals", id, values: { title: "Tryg ved telefonen" } }]);
    await write(manager, [set("subGoals.s1.responsible", "Mette")]);
    await write(employee, [{ op: "remove", list: "subGoals", id }]);
    const { sittings } = await shownTo(manager, history);
    expect(sittings[0].differences[0]).toMatchObject({
      kind: "removed",
      name: "Delmål: Tryg ved telefonen",
      answers: [
        { label: "Hvad skal lykkes?", value: "Tryg ved telefonen" },
        { label: "Ansvarlig", value: "Mette" },
      ],
    });
    expect(sittings[1].differences[0]).toMatchObject({
      name: "Ansvarlig",
      item: "Delmål: Tryg ved telefonen",
    });
  });

  it("goes on page by page until the beginning, each revision told once", async () => {
    for (let number = 1; number <= 130; number++)
      await write(hr, [set("plan.stepBack", `Linje ${number}`, `Linje ${number - 1}`)]);
    const told: number[] = [];
    for (let query = "", pages = 0; pages < 5; pages++) {
      const shown = await shownTo(hr, history, query);
      for (const { firstRevision, lastRevision } of shown.sittings)
        told.push(lastRevision, firstRevision);
      if (shown.older === null) break;
      query = `?before=${shown.older}`;
    }
    const { revision } = await stored();
    expect(told[0]).toBe(revision);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => b - a));
  });

  it("keeps nasty text as text", async () => {
    const nasty = "<script>alert(1)</script> <img src=x onerror=alert(2)>";
    await write(hr, [set("plan.goalText", nasty)]);
    const { sittings } = await shownTo(employee, history);
    expect(sittings[0].differences.at(-1).pieces).toEqual([{ kind: "added", text: nasty }]);
  });

  it("has a label and a section for every field of every document", () => {
    for (const language of LANGUAGES)
      for (const kind of DOCUMENT_KINDS) {
        const { fields, sections, items } = documentWords(language, kind);
        const { sections: own, lists } = shapes[kind];
        const parts: Record<string, object> = { ...own, ...lists };
        for (const [part, named] of Object.entries(parts)) {
          expect([kind, part, sections[part]]).toEqual([kind, part, expect.any(String)]);
          for (const name of Object.keys(named))
            expect([part, name, fields[part]?.[name]?.label]).toEqual([
              part,
              name,
              expect.any(String),
            ]);
        }
        for (const list of Object.keys(lists)) expect(items[list]).toEqual(expect.any(String));
      }
  });
});

describe("the rings stay apart", () => {
  const canary = { employer: "kanari-leder", costs: "kanari-tal", preparation: "kanari-egen" };

  beforeEach(async () => {
    await write(hr, [set("preparation.notes", canary.employer)], { document: "employer" });
    await write(hr, [set("scope.note", canary.costs), set("hr.earlierSickDays", "73")], {
      document: "costs",
    });
    await write(employee, [set("own.thoughts", canary.preparation)], { document: "preparation" });
  });

  it.each([
    [["employer", "costs"], () => employee],
    [["preparation"], () => manager],
    [["preparation"], () => hr],
    [["versions", "__proto__", "constructor"], () => hr],
  ])("%j are not there for whom they are not", async (kinds, who) => {
    for (const kind of kinds)
      for (const [route, query] of [
        [history, `?document=${kind}`],
        [compare, `?document=${kind}&from=1`],
        [restore, `?document=${kind}&revision=1`],
      ] as const)
        expect((await open(route, who(), query)).status).toBe(404);
    const back = await post(
      bringBack,
      who(),
      { revision: "1", base: "2", place: "", commitId: "a-commit-id" },
      `?document=${kinds[0]}`,
    );
    expect(back.status).toBe(404);
  });

  it("a page shows one of them only", async () => {
    const seen = async (as: Person, query: string) => {
      const texts = await Promise.all(
        [history, compare].map(async (route) => {
          const from = route === compare ? `${query ? "&" : "?"}from=1` : "";
          return (await open(route, as, query + from)).text();
        }),
      );
      return Object.values(canary).filter((word) => texts.join().includes(word));
    };
    expect(await seen(hr, "")).toEqual([]);
    expect(await seen(employee, "")).toEqual([]);
    expect(await seen(hr, "?document=employer")).toEqual([canary.employer]);
    expect(await seen(manager, "?document=costs")).toEqual([canary.costs]);
    expect(await seen(employee, "?document=preparation")).toEqual([canary.preparation]);
  });

  it("the terms HR keeps to itself are told to HR alone", async () => {
    for (const [route, query] of [
      [history, "?document=costs"],
      [compare, "?document=costs&from=1"],
      [restore, "?document=costs&revision=1"],
    ] as const) {
      expect(await (await open(route, hr, query)).text()).toContain("73");
      const answer = await (await open(route, manager, query)).json();
      expect(JSON.stringify({ ...answer.shown, commitId: "" })).not.toContain("hr.earlier");
    }
  });
});
