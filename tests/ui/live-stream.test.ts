import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followLive } from "#app/ui/autosave/live-stream";
import type { LiveOther } from "#app/ui/autosave/live-stream";

let opened: Source[] = [];

/** An event source that says what it is told to. */
class Source extends EventTarget {
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  readyState = 1;
  onmessage: ((event: MessageEvent) => void) | null = null;
  constructor(readonly url: string) {
    super();
    opened.push(this);
  }
  close(): void {
    this.readyState = 2;
  }
  say(event: string, data = ""): void {
    if (event === "message") this.onmessage?.(new MessageEvent("message", { data }));
    else this.dispatchEvent(new MessageEvent(event, { data }));
  }
}

const page = { hidden: false };

beforeEach(() => {
  vi.useFakeTimers();
  opened = [];
  page.hidden = false;
  vi.stubGlobal("EventSource", Source);
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("document", page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function follow() {
  const here: LiveOther[][] = [];
  const names: string[] = [];
  const stop = followLive({
    url: "/live?document=shared",
    revision: 4,
    onNews: () => undefined,
    onHere: (others) => here.push(others),
    onPage: (name) => names.push(name),
  });
  return { here, names, stop };
}

const METTE = { name: "Mette", fields: ["plan.goalText"] };
const news = JSON.stringify({ revision: 7, fields: [], lists: [] });

test("hands on who is here and the page's name", () => {
  const { here, names, stop } = follow();
  opened[0]?.say("page", "p1");
  opened[0]?.say("here", JSON.stringify([METTE]));
  expect([names, here]).toEqual([["p1"], [[METTE]]]);
  stop();
});

test("a line that has died without a word shows nobody, and is opened anew from the last revision", () => {
  const { here, stop } = follow();
  opened[0]?.say("message", news);
  for (let beat = 0; beat < 10; beat++) {
    opened[0]?.say("page", "p1");
    vi.advanceTimersByTime(10_000);
  }
  expect([here, opened.length]).toEqual([[], 1]);
  vi.advanceTimersByTime(15_000);
  expect(here).toEqual([[]]);
  expect(opened.map(({ url }) => url)).toEqual([
    "/live?document=shared&since=4",
    "/live?document=shared&since=7",
  ]);
  expect(opened[0]?.readyState).toBe(Source.CLOSED);
  stop();
});

test("a line the server has ended shows nobody and stays closed", () => {
  const { here, stop } = follow();
  opened[0]?.say("here", JSON.stringify([METTE]));
  opened[0]?.say("ended");
  vi.advanceTimersByTime(600_000);
  expect([here.at(-1), opened.length]).toEqual([[], 1]);
  stop();
});

test("a page hidden for half a minute lets go, and comes back when it is looked at", () => {
  const { stop } = follow();
  const look = (hidden: boolean) => {
    page.hidden = hidden;
    window.dispatchEvent(new Event("visibilitychange"));
  };
  opened[0]?.say("page", "p1");
  look(true);
  for (let beat = 0; beat < 3; beat++) {
    vi.advanceTimersByTime(10_000);
    if (opened[0]?.readyState === Source.OPEN) opened[0].say("page", "p1");
  }
  vi.advanceTimersByTime(600_000);
  expect(opened.map(({ readyState }) => readyState)).toEqual([Source.CLOSED]);
  look(false);
  expect(opened.length).toBe(2);
  stop();
});
