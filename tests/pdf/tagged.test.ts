import http from "node:http";
import net from "node:net";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { paper as english } from "#app/text/paper/en-paper";
import { renderJob } from "#pdf/render-job";
import { countPainting, planJob, printPlan } from "./pdf-tools";
import { bodil } from "./sample-bodil";
import { kurt } from "./sample-kurt";
import { draftOf, emptyContent, versionOf } from "./samples";

type Printed = Awaited<ReturnType<typeof printPlan>>;

describe("a printed plan", () => {
  let file: Printed;
  let source: string;
  let structure: string;
  beforeAll(async () => {
    file = await printPlan(versionOf(bodil()));
    source = file.source();
    structure = file.structure();
  });

  it("is tagged PDF/UA-1 with language and title, and holds no script", () => {
    expect(file.info()).toMatch(/Title: +Fastholdelsesplan for Bodil Bertelsen/);
    expect(file.info()).toMatch(/Tagged: +yes/);
    expect(file.info()).toMatch(/JavaScript: +no/);
    expect(source).toContain("/Lang (da-DK)");
    expect(source).toContain("/DisplayDocTitle true");
    expect(source).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(source).not.toMatch(/\/(JS|JavaScript|Launch|SubmitForm)\b/);
  });

  it("is a sound file", () => {
    expect(file.check()).toContain("No syntax or stream encoding errors found");
  });

  it("embeds every font", () => {
    expect(file.fonts()).toHaveLength(2);
    for (const line of file.fonts()) expect(line).toMatch(/IBMPlexSans.* yes yes yes +\d/);
  });

  it("reads back as text", () => {
    const text = file.text();
    for (const words of [
      "Bodil er tryg ved at være blandt kollegerne",
      "Stille plads ved vinduet",
      "Uge for uge",
      "Anne ringer hver torsdag formiddag.",
    ])
      expect(text).toContain(words);
  });

  it("has everything painted inside marked content", () => {
    const { inside, outside, unbalanced } = countPainting(source);
    expect(inside).toBeGreaterThan(300);
    expect({ outside, unbalanced }).toEqual({ outside: 0, unbalanced: 0 });
  });

  it("has headings in order, tables with scope, and figures with words", () => {
    expect(structure.match(/^ *H1 /gm)).toHaveLength(1);
    expect(structure.indexOf("H1 ")).toBeLessThan(structure.indexOf("H2 "));
    expect(structure.match(/\bTable\b/g)?.length).toBeGreaterThan(8);
    const heads = structure.match(/^ *TH/gm)?.length ?? 0;
    expect(heads).toBeGreaterThan(40);
    expect(structure.match(/\/Scope \/(Row|Column)/g)).toHaveLength(heads);
    expect(source.match(/\/S \/Figure/g)).toHaveLength(3);
    expect(source.match(/\/Alt /g)).toHaveLength(3);
    expect(source.match(/\/BBox/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it("has bookmarks, and links that say where they lead, in reading order of the page", () => {
    expect(source).toContain("/Outlines");
    expect(source.match(/\/Subtype \/Link/g)).toHaveLength(7);
    expect(source.match(/\/Contents [(<]/g)?.length).toBeGreaterThanOrEqual(7);
    expect(source.match(/\/StructParent \d/g)).toHaveLength(7);
    expect(source.match(/\/Tabs \/S/g)).toHaveLength(source.match(/\/Type \/Page\n/g)?.length ?? 0);
  });

  it("gives overview on the first page alone", () => {
    const first = file.text(1);
    for (const words of [
      "Her er vi nu",
      "Timer de kommende uger",
      "De næste datoer",
      "Hjælp, vi beder kommunen om",
    ])
      expect(first).toContain(words);
    expect(file.text(2)).toMatch(/^\s*Mål og delmål/);
  });

  it("carries version, hash and page on every page, and the whole hash on the last", () => {
    const { hash } = planJob(versionOf(bodil()));
    const pages = Number(/Pages: +(\d+)/.exec(file.info())?.[1]);
    for (let page = 1; page <= pages; page += 1) {
      expect(file.text(page)).toContain(
        `Version 3, 21. november 2026 · Kontroltal ${hash.slice(0, 16)}`,
      );
      expect(file.text(page)).toContain(`Side ${page} af ${pages}`);
      expect(file.text(page)).not.toContain("Udkast");
    }
    expect(file.text(pages)).toContain(hash);
  });
});

describe("a table over several pages", () => {
  it("shows its head on each page and reads it once", async () => {
    const file = await printPlan(versionOf(kurt()));
    const shown = file.text().match(/Timer på arbejde/g)?.length ?? 0;
    const read = file.structure().match(/"Timer på arbejde"/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(read);
    expect(read).toBe(2);
  });
});

describe("a draft", () => {
  it.each([
    ["an empty plan", emptyContent()],
    ["Kurt's plan", kurt()],
  ])("says so on every page: %s", async (_name, content) => {
    const file = await printPlan(draftOf(content));
    const pages = Number(/Pages: +(\d+)/.exec(file.info())?.[1]);
    for (let page = 1; page <= pages; page += 1)
      expect(file.text(page).match(/Udkast/g)?.length).toBeGreaterThanOrEqual(2);
    expect(file.check()).toContain("No syntax or stream encoding errors found");
    expect(countPainting(file.source()).outside).toBe(0);
  });
});

describe("printing", () => {
  it("gives the same bytes for the same snapshot, whatever was printed between", async () => {
    const first = await renderJob(planJob(versionOf(bodil())));
    await renderJob(
      planJob(versionOf({ ...bodil(), plan: { ...bodil().plan, goalText: "ﬁnt µ Μ ½ ﬀ" } })),
    );
    const second = await renderJob(planJob(versionOf(bodil())));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it("keeps an ordinary plan small", async () => {
    const bytes = await renderJob(planJob(versionOf(kurt())));
    expect(bytes.length).toBeLessThan(60_000);
  });

  it("speaks English in an English paper", async () => {
    const file = await printPlan(
      versionOf(bodil(), { words: english, authority: "the municipality" }),
    );
    expect(file.source()).toContain("/Lang (en-GB)");
    expect(file.text(1)).toContain("Help we ask the municipality for");
  });

  it("opens no connection", async () => {
    const connect = vi.spyOn(net.Socket.prototype, "connect");
    const request = vi.spyOn(http, "request");
    const fetching = vi.spyOn(globalThis, "fetch");
    await renderJob(planJob(draftOf(bodil())));
    expect([connect, request, fetching].map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0]);
    vi.restoreAllMocks();
  });
});
