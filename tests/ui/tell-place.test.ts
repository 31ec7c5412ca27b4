import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tellPlace } from "#app/ui/autosave/tell-place";

class Nothing {}
/** As much of a page as the telling needs: a form, what has the focus, and a window that has it or not. */
class TextArea {
  constructor(
    readonly name: string,
    readonly form: EventTarget,
  ) {}
}

const form = new EventTarget();
const page = { activeElement: null as unknown, hasFocus: () => true };
let posted: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  posted = [];
  page.activeElement = null;
  page.hasFocus = () => true;
  vi.stubGlobal("HTMLTextAreaElement", TextArea);
  vi.stubGlobal("HTMLSelectElement", Nothing);
  vi.stubGlobal("HTMLInputElement", Nothing);
  vi.stubGlobal("document", page);
  vi.stubGlobal("fetch", async (url: string, { body, keepalive }: RequestInit) => {
    posted.push(`${url} ${String(body)} ${keepalive}`);
    throw new Error("the line is down");
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = () =>
  tellPlace(form as HTMLFormElement, {
    url: "/here",
    documentKind: "shared",
    isField: (name) => name.startsWith("plan."),
  });

function focus(name: string | null, of = form): void {
  form.dispatchEvent(new Event("focusout"));
  page.activeElement = name === null ? null : new TextArea(name, of);
  form.dispatchEvent(new Event("focusin"));
}

const told = (path: string, name = "p1") => `/here document=shared&page=${name}&path=${path} true`;

test("says where one is, at most once a second, the last one wins", () => {
  const place = start();
  place.as("p1");
  expect(posted).toEqual([]);
  focus("plan.goalText");
  vi.advanceTimersByTime(0);
  for (const name of ["plan.goalDay", "plan.goalText", "plan.stepBack"]) focus(name);
  vi.advanceTimersByTime(999);
  expect(posted).toEqual([told("plan.goalText")]);
  vi.advanceTimersByTime(60_000);
  expect(posted.slice(1)).toEqual([told("plan.stepBack")]);
  place.stop();
});

test("says that one is in none: outside the form, in what is no field, in another window", () => {
  const place = start();
  place.as("p1");
  const leaving = [
    () => focus(null),
    () => focus("intent"),
    () => focus("plan.goalText", new EventTarget()),
    () => {
      page.hasFocus = () => false;
      form.dispatchEvent(new Event("focusout"));
    },
  ];
  for (const leave of leaving) {
    focus("plan.goalText");
    vi.advanceTimersByTime(2000);
    leave();
    vi.advanceTimersByTime(2000);
  }
  expect(posted).toEqual(leaving.flatMap(() => [told("plan.goalText"), told("")]));
  place.stop();
});

test("says it again at each beat, and under a new name where one stands in a field", () => {
  const place = start();
  focus("plan.goalText");
  vi.advanceTimersByTime(2000);
  expect(posted).toEqual([]);
  place.as("p1");
  vi.advanceTimersByTime(10_000);
  place.as("p1");
  vi.advanceTimersByTime(2000);
  place.as("p2");
  expect(posted).toEqual([
    told("plan.goalText"),
    told("plan.goalText"),
    told("plan.goalText", "p2"),
  ]);
  place.stop();
  focus(null);
  vi.advanceTimersByTime(60_000);
  expect(posted.length).toBe(3);
});
