import { createMemoryHistory } from "@remix-run/router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRouter } from "#app/entry.router";

beforeEach(() => void vi.stubGlobal("window", globalThis));
afterEach(() => void vi.unstubAllGlobals());

const routes = [
  {
    id: "root",
    path: "",
    hasErrorBoundary: true,
    children: [
      { id: "cases", path: "cases" },
      { id: "plan", path: "cases/:caseId/plan" },
    ],
  },
];

const at = (path: string, hydrationData = {}) =>
  createRouter({
    routes,
    history: createMemoryHistory({ initialEntries: [path] }),
    hydrationData,
  });

test("shows what the server sent, of the page the address names, at once", () => {
  const sent = { loaderData: { plan: { title: "Mål" } }, actionData: { plan: { unsaved: 1 } } };
  const router = at("/cases/1/plan?part=goal", sent);
  const { state } = router.initialize();
  expect(state.matches.map(({ route, params }) => [route.id, params.caseId])).toEqual([
    ["root", "1"],
    ["plan", "1"],
  ]);
  expect(state).toMatchObject({ ...sent, errors: null, initialized: true });
  expect(state.location).toMatchObject({ pathname: "/cases/1/plan", search: "?part=goal" });
  expect(router.createHref(state.location)).toBe("/cases/1/plan?part=goal");
});

test("shows at the root what went wrong, where no page has this address", () => {
  const errors = { root: { status: 404 } };
  const { state } = at("/nowhere", { errors });
  expect([state.matches.map(({ route }) => route.id), state.errors]).toEqual([["root"], errors]);
});
