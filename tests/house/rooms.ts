import { dirname, join } from "node:path/posix";
import { importsOf } from "./syntax";
import { file, isCode, isTest } from "./tree";
import type { Rule, SourceFile } from "./tree";

/** What a room may import: packages by name or prefix ending in "/", and other rooms by folder. */
type Floor = { packages: readonly string[]; rooms: readonly string[] };

const REACT = ["react", "react-dom"];
const REMIX = ["@remix-run/"];

/** The floors, lowest first. The longest folder that fits a file is its room. */
const FLOORS: Readonly<Record<string, Floor>> = {
  "app/domain/": { packages: ["zod", "temporal-polyfill", "node-diff3", "date-easter"], rooms: [] },
  "app/text/": { packages: [], rooms: ["app/domain/"] },
  "app/text/provider.tsx": { packages: ["react"], rooms: ["app/text/", "app/domain/"] },
  "app/ui/": { packages: ["react", "react-hook-form", "@hookform/", "d3-"], rooms: [] },
  "app/ui/link.tsx": { packages: ["react", ...REMIX], rooms: ["app/ui/"] },
  "app/emails/": { packages: ["react-dom"], rooms: ["app/domain/", "app/text/"] },
  "db/": {
    packages: ["drizzle-orm", "uuid", "zod", "node:"],
    rooms: ["app/domain/"],
  },
  "db/engine/embedded.server.ts": {
    packages: ["better-sqlite3", "node:"],
    rooms: ["db/"],
  },
  "pdf/": {
    packages: ["react", "@react-pdf/", "pdfkit", "d3-", "tinypool", "uqr", "node:"],
    rooms: ["app/domain/", "app/text/"],
  },
  "app/server/": {
    packages: [
      "better-auth",
      "otpauth",
      "@simplewebauthn/server",
      "openid-client",
      "nodemailer",
      "bowser",
      "pino",
      "zod",
      "react",
      "uuid",
      "ical-generator",
      "csv-stringify",
      "uqr",
      "node:",
      ...REMIX,
    ],
    rooms: ["app/domain/", "app/text/", "app/emails/", "db/", "pdf/pool.server"],
  },
  "app/server/paper/": {
    packages: [],
    rooms: ["app/server/", "app/domain/", "app/text/", "db/", "pdf/"],
  },
  "app/server/letters/": {
    packages: ["node:", ...REMIX],
    rooms: ["app/server/", "app/domain/", "app/text/", "app/emails/", "db/", "pdf/"],
  },
  "app/server/own-copy/": {
    packages: ["fflate", "node:", ...REMIX],
    rooms: ["app/server/", "app/domain/", "app/text/", "db/", "pdf/"],
  },
  "app/server/front/": {
    packages: ["@hono/node-server", "hono", "pino", "node:", ...REMIX],
    rooms: ["app/server/", "app/text/"],
  },
  // A program of its own: it wires the rooms, as a route does.
  "app/server/example/main.ts": { packages: ["node:"], rooms: ["app/", "db/", "pdf/"] },
  "app/routes/": {
    packages: [
      ...REACT,
      "react-hook-form",
      "@hookform/",
      "zod",
      "@simplewebauthn/browser",
      "node:",
      ...REMIX,
    ],
    rooms: ["app/", "db/", "pdf/"],
  },
  "app/": { packages: [...REACT, "node:", ...REMIX], rooms: ["app/", "db/", "pdf/"] },
};

const roomOf = (path: string): string | undefined =>
  Object.keys(FLOORS)
    .filter((room) => path.startsWith(room))
    .sort((a, b) => b.length - a.length)[0];

/** The path an import of ours leads to, without its ending; null for a package. */
export function pathOf(importer: string, specifier: string): string | null {
  const [bare = ""] = specifier.split("?");
  if (bare.startsWith("#")) return bare.slice(1);
  return bare.startsWith(".") ? join(dirname(importer), bare) : null;
}

const allowsPackage = ({ packages }: Floor, specifier: string): boolean =>
  packages.some((name) =>
    /[/:-]$/.test(name)
      ? specifier.startsWith(name)
      : specifier === name || specifier.startsWith(`${name}/`),
  );

function importBreaches(source: SourceFile): string[] {
  const room = roomOf(source.path);
  const floor = room ? FLOORS[room] : undefined;
  if (!room || !floor) return [];
  // A single file with a floor of its own still lives in its folder's room.
  const own = room.endsWith("/") ? room : `${dirname(room)}/`;
  return importsOf(source)
    .filter((specifier) => {
      const path = pathOf(source.path, specifier);
      if (path === null) return !allowsPackage(floor, specifier);
      return ![own, ...floor.rooms].some((allowed) => path.startsWith(allowed));
    })
    .map((specifier) => `${source.path} imports ${specifier}`);
}

const inRooms = (files: readonly SourceFile[]) =>
  files.filter((each) => isCode(each) && !isTest(each));

export const importsGoDown: Rule = {
  name: "imports go down only, and each room takes only its packages",
  breaches: (files) => inRooms(files).flatMap(importBreaches),
  plants: [
    [file("app/domain/goals.ts", 'import { useState } from "react";')],
    [file("app/domain/goals.ts", 'import { now } from "#app/server/clock.server";')],
    [file("app/domain/goals.ts", 'import { readFileSync } from "node:fs";')],
    [file("app/text/da/goals.ts", 'import { useMemo } from "react";')],
    [file("app/ui/field.tsx", 'import type { Draft } from "#app/domain/draft";')],
    [file("app/ui/field.tsx", 'export { x } from "../domain/draft";')],
    [file("app/ui/field.tsx", 'import { Link } from "@remix-run/react";')],
    [file("db/cases.server.ts", 'import { log } from "#app/server/log.server";')],
    [file("db/cases.server.ts", 'import { useId } from "react";')],
    [file("pdf/plan.tsx", 'import { theStore } from "#db/store.server";')],
    [file("app/server/clock.server.ts", 'import Page from "#app/routes/cases/list";')],
    [file("app/server/clock.server.ts", 'const page = await import("../routes/cases/list");')],
    [file("app/server/clock.server.ts", 'import lodash from "lodash";')],
    [file("app/routes/cases/list.tsx", 'import Database from "better-sqlite3";')],
    [file("app/routes/cases/list.tsx", 'type Db = typeof import("drizzle-orm");')],
  ],
};

const DRIVERS =
  /^(better-sqlite3|pg|postgres|drizzle-orm\/(better-sqlite3|node-postgres|postgres-js|libsql|d1))(\/|$)/;

export const driversStayInEngines: Rule = {
  name: "database drivers are imported by the engine files only",
  breaches: (files) =>
    inRooms(files)
      .filter(({ path }) => !/^db\/engine\/[a-z-]+\.server\.ts$/.test(path))
      .flatMap((source) =>
        importsOf(source)
          .filter((specifier) => DRIVERS.test(specifier))
          .map((specifier) => `${source.path} imports ${specifier}`),
      ),
  plants: [
    [file("db/cases.server.ts", 'import type { Database } from "better-sqlite3";')],
    [file("db/cases.server.ts", 'import { drizzle } from "drizzle-orm/better-sqlite3";')],
    [file("app/server/app.server.ts", 'const { Pool } = await import("pg");')],
  ],
};

/** The modules app/routes.ts names, without their ending. */
function routesOf(files: readonly SourceFile[]): Set<string> {
  const table = files.find(({ path }) => path === "app/routes.ts")?.source ?? "";
  const named = [...table.matchAll(/["'](routes\/[^"']+?)\.tsx?["']/g)];
  return new Set(named.map(([, path]) => `app/${path}`));
}

export const nobodyImportsARoute: Rule = {
  name: "nobody imports a route",
  breaches: (files) => {
    const routes = routesOf(files);
    return inRooms(files).flatMap((source) =>
      importsOf(source)
        .filter((specifier) => routes.has(pathOf(source.path, specifier) ?? ""))
        .map((specifier) => `${source.path} imports the route ${specifier}`),
    );
  },
  plants: [
    [
      file("app/routes.ts", 'export default [route("cases", "routes/cases/list.tsx")];'),
      file("app/routes/cases/new.tsx", 'import { row } from "./list";'),
    ],
  ],
};
