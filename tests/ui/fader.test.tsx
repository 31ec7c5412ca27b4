import { describe, expect, test } from "vitest";
import { LineChart } from "#app/ui/chart/line-chart";
import { lineChartGeometry } from "#app/ui/chart/chart-geometry";
import { Timeline } from "#app/ui/content/timeline";
import { Frame } from "#app/ui/frame/frame";
import { Steps } from "#app/ui/frame/steps";
import { MixerDesk } from "#app/ui/mixer/mixer-desk";
import type { FaderProps } from "#app/ui/mixer/fader";
import { markup } from "./ui-words";

const fader = (name: string, rest: Partial<FaderProps> = {}): FaderProps => ({
  name,
  label: name,
  defaultValue: 4,
  unset: "Not set",
  valueText: (value) => `${value} of 10`,
  ...rest,
});

const desk = (faders: FaderProps[]) =>
  markup(<MixerDesk legend="Setting" hint="Drag" top="Ordinary" bottom="Care" faders={faders} />);

describe("the mixer desk", () => {
  test("a fader is a native range that says its value in words", () => {
    const html = desk([fader("m.1.tasks")]);
    expect(html).toMatch(/<input[^>]*type="range"/);
    expect(html).toContain('aria-valuetext="4 of 10"');
    expect(html).toContain('min="0" max="10" step="1"');
    expect(html).toContain('for="m_1_tasks"');
  });

  test("what nobody has set says so, and stands at the bottom", () => {
    const html = desk([fader("a", { defaultValue: null })]);
    expect(html).toContain('aria-valuetext="Not set"');
    expect(html).toContain('value="0"');
    expect(html).toContain('data-unset=""');
    expect(desk([fader("a")])).not.toContain("data-unset");
  });

  test("both ends are named, and said once however often they are shown", () => {
    const html = desk(["a", "b", "c", "d", "e", "f"].map((name) => fader(name)));
    expect(html.match(/>Ordinary</g)).toHaveLength(2);
    expect(html.match(/aria-hidden="true">Ordinary</g)).toHaveLength(1);
    expect(html.match(/type="range"/g)).toHaveLength(6);
  });

  test("the small buttons are named and stay out of the tab order", () => {
    const html = desk([fader("a", { nudge: { up: "A up", down: "A down" } })]);
    expect(html).toMatch(/<button[^>]*tabindex="-1"[^>]*aria-label="A up"/);
  });
});

describe("nothing needs an inline style or script", () => {
  const geometry = lineChartGeometry({
    series: [{ id: "a", label: "A", points: [{ x: 0, y: 1 }] }],
    xTicks: [{ x: 0, label: "now" }],
    yMax: 10,
    formatY: String,
  });
  const chart = markup(
    <LineChart
      title="Hours"
      description="They rise."
      geometry={geometry}
      table={{ columns: [{ key: "a", label: "A" }], rows: [{ key: "1", cells: { a: "1" } }] }}
    />,
  );
  const timeline = markup(
    <Timeline
      label="Days"
      picture
      today={{ day: "2026-05-02", label: "Today" }}
      points={[
        { key: "1", day: "2026-05-03", dayText: "3 May", title: "Later", state: "ahead" },
        { key: "2", day: "2026-05-01", dayText: "1 May", title: "Before", state: "done" },
      ]}
    />,
  );

  test.each([
    ["mixer", desk([fader("a")])],
    ["chart", chart],
    ["timeline", timeline],
  ])("%s", (_name, html) => {
    expect(html).not.toMatch(/\sstyle=|<script|\son\w+=/);
  });

  test("a chart says its message and has its numbers in a table", () => {
    expect(chart).toContain('aria-label="Hours. They rise."');
    expect(chart).toContain("<table");
    expect(chart).toContain("Show as table");
  });

  test("a time line puts today among its points", () => {
    const list = timeline.slice(timeline.indexOf("<ol"));
    const order = ["Before", "Today</time>", "Later"].map((text) => list.indexOf(text));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe("the frame", () => {
  test("steps say how far in words", () => {
    const html = markup(
      <Steps
        label="Guide"
        items={[
          { label: "One", href: "#1", state: "done" },
          { label: "Two", state: "current" },
          { label: "Three", href: "#3", state: "todo" },
        ]}
      />,
    );
    expect(html).toContain("Step 2 of 3");
    expect(html).toContain('aria-current="step"');
    expect(html).toMatch(/One<\/span><span class="step-note"> Done/);
  });

  test("language and sign-out are plain posts", () => {
    const html = markup(
      <Frame
        product="P"
        homeHref="/"
        skipToContent="Skip"
        navigationLabel="Main"
        navigation={[{ href: "/cases", label: "Cases", current: true }]}
        language={{
          action: "/language",
          language: "en",
          label: "In English",
          description: "Switch",
          returnTo: "/cases?a=1&b=2",
        }}
        signOut={{ action: "/logout", label: "Sign out" }}
      >
        <main id="content" />
      </Frame>,
    );
    expect(html.indexOf('href="#content"')).toBeLessThan(html.indexOf("<header"));
    expect(html).toContain('<form method="post" action="/language">');
    expect(html).toContain('name="returnTo" value="/cases?a=1&amp;b=2"');
    expect(html).toMatch(/<form method="post" action="\/logout"/);
    expect(html).toContain('aria-current="page"');
  });
});
