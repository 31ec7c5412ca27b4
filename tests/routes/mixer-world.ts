import * as downPage from "#app/routes/mixer-change/turn-down";
import { loader as mixer } from "#app/routes/mixer/mixer";
import { expect } from "vitest";
import type { App } from "#app/server/app.server";
import type { DraftValues } from "#app/domain/draft";
import { addDays } from "#app/domain/law/days";
import type { Change } from "#app/domain/merge";
import { today } from "#app/server/clock.server";
import { getContent, saveChanges } from "#db/documents.server";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

export const NOW = today();
export const day = (days: number) => addDays(NOW, days);

export const set = (path: string, value: string, base = ""): Change => ({
  op: "set",
  path,
  base,
  value,
});
export const setting = (id: string, values: DraftValues): Change => ({
  op: "add",
  list: "mixerSettings",
  id,
  values: { state: "planned", ...values },
});

type Page = { loader: unknown; action: unknown };

/** A case eighty days old with HR and an employee on it, and what its pages and documents are asked. */
export async function mixerWorld() {
  const app: App = await freshApp();
  const organisation = await anOrganisation(app);
  const hr = await aPerson(app, organisation, "hrPartner");
  const employee = await aPerson(app, organisation, "employee");
  const caseId = await aCase(app, hr, { firstAbsenceDay: day(-80) });
  await onCase(app, caseId, employee, "employee");
  const path = (page: string) => `/cases/${caseId}/mixer/${page}`;
  const read = () => getContent(app.store, caseId, "shared");
  const settings = async () => (await read()).content.mixerSettings;
  const save = (changes: Change[], by: Person = hr) =>
    saveChanges(app.store, {
      caseId,
      document: "shared",
      changes,
      commitId: `given-${Math.random()}`,
      by: { userId: by.userId, at: Date.now() },
    });
  const press = (page: Page, at: string, form: Record<string, string>, as: Person = hr) =>
    call(page.action as never, { as, params: { caseId }, path: path(at), form });
  return {
    caseId,
    hr,
    employee,
    read,
    save,
    press,
    settings,
    content: async () => (await read()).content,
    fromDays: async () =>
      (await settings()).map(({ state, fromDay, weeklyHours }) => [state, fromDay, weeklyHours]),
    /** In force since ten days at 20 hours, then two steps up, and a goal. */
    aPlan: () =>
      save([
        setting("now", {
          fromDay: day(-10),
          weeklyHours: "20",
          tasks: "5",
          physical: "4",
          tasksNote: "Kendte sager",
        }),
        setting("next", { fromDay: day(4), weeklyHours: "28", tasks: "7" }),
        setting("last", { fromDay: day(32), weeklyHours: "37", tasks: "10" }),
        set("plan.goalDay", day(32)),
      ]),
    /** A sub-goal grown out of the plan's next step, with a measure under it, and one of its own. */
    withSubGoals: () =>
      save([
        {
          op: "add",
          list: "subGoals",
          id: "grown",
          values: { title: "Op på 28 timer", targetDay: day(4), settingId: "next" },
        },
        {
          op: "add",
          list: "subGoals",
          id: "before",
          values: { title: "Taler med holdet", targetDay: day(-1) },
        },
        {
          op: "add",
          list: "measures",
          id: "under",
          values: { title: "Makker", subGoalId: "grown", fromDay: day(-3), toDay: day(4) },
        },
      ]),
    /** The dates of sub-goals and measures. */
    goalDays: async () => {
      const { subGoals, measures } = (await read()).content;
      return [
        ...subGoals.map(({ targetDay }) => targetDay),
        ...measures.flatMap(({ fromDay, toDay }) => [fromDay, toDay]),
      ];
    },
    open: async (page: Page, at: string, as: Person = hr) =>
      (await call(page.loader as never, { as, params: { caseId }, path: path(at) })).json(),
    down: (form: Record<string, string>, as: Person = hr) =>
      press(downPage, "down", { setting: "now", fromDay: NOW, ...form }, as),
    /** What the mixer page tells whoever was sent to it. */
    told: async (answer: Response, as: Person = hr) => {
      expect(answer.status).toBe(302);
      const where = answer.headers.get("location")!;
      return (await (await call(mixer, { as, params: { caseId }, path: where })).json()).notice;
    },
  };
}
