import {
  IDLE_NAVIGATION,
  UNSAFE_convertRoutesToDataRoutes as dataRoutesOf,
  matchRoutes,
} from "@remix-run/router";
import type { Router, RouterInit } from "@remix-run/router";

export * from "@remix-run/router";

const withoutBoundary = () => ({ hasErrorBoundary: false });

/**
 * The router of a page that is a document: it shows what the server sent and never goes anywhere, since links are `<a>`
 * and forms are native. Stands in for Remix's own in the browser's build (`vite.lean.ts`): eleven KiB less on every page.
 */
export function createRouter(init: RouterInit): Router {
  const { history, hydrationData, basename = "/" } = init;
  const routes = dataRoutesOf(
    init.routes,
    init.mapRouteProperties ?? withoutBoundary,
    undefined,
    {},
  );
  const { location } = history;
  const [root] = routes;
  // Where no page matches, the root says so.
  const noPage = root ? [{ params: {}, pathname: "", pathnameBase: "", route: root }] : [];
  const state = {
    historyAction: history.action,
    location,
    matches: matchRoutes(routes, location, basename) ?? noPage,
    initialized: true,
    navigation: IDLE_NAVIGATION,
    restoreScrollPosition: false as const,
    preventScrollReset: false,
    revalidation: "idle" as const,
    loaderData: hydrationData?.loaderData ?? {},
    actionData: hydrationData?.actionData ?? null,
    errors: hydrationData?.errors ?? null,
    fetchers: new Map<never, never>(),
    blockers: new Map<never, never>(),
  };
  const still = {
    basename,
    future: init.future,
    state,
    routes,
    window,
    initialize: () => still,
    subscribe: () => () => {},
    createHref: (to: Parameters<typeof history.createHref>[0]) => history.createHref(to),
    encodeLocation: history.encodeLocation,
    dispose: () => {},
  };
  return still as unknown as Router;
}
