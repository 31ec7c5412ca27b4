import { expect, test } from "vitest";
import { Checkbox, CheckboxGroup, RadioGroup } from "#app/ui/form/choice-controls";
import { HereProvider } from "#app/ui/form/here-mark";
import { TextInput } from "#app/ui/form/text-controls";
import { Fader } from "#app/ui/mixer/fader";
import { markup } from "./ui-words";

const SAID = "Mette skriver her";

const controls = {
  text: <TextInput name="plan.goal" label="Mål" hint="En dato" />,
  radios: <RadioGroup name="plan.goal" label="Mål" options={[{ value: "a", label: "A" }]} />,
  box: <Checkbox name="plan.goal" label="Mål" />,
  fader: <Fader name="plan.goal" label="Mål" defaultValue={2} valueText={String} />,
};

test.each(Object.entries(controls))(
  "others in a field are named above it, and in what describes it: %s",
  (_kind, control) => {
    const html = markup(
      <HereProvider value={new Map([["plan.goal", SAID]])}>{control}</HereProvider>,
    );
    expect(html).toContain(`<span class="here-mark" id="plan_goal-here">${SAID}</span>`);
    expect(html).toMatch(/aria-describedby="([\w-]+ )*plan_goal-here"/);
    expect(html.indexOf(SAID)).toBeLessThan(html.indexOf("Mål"));
  },
);

test.each(Object.entries(controls))(
  "a field nobody stands in is as it was: %s",
  (_kind, control) => {
    const others = new Map([["plan.other", SAID]]);
    const html = markup(<HereProvider value={others}>{control}</HereProvider>);
    expect(html).toBe(markup(control));
    expect(html).not.toContain("here");
  },
);

test("a group of boxes says once who is in one of them", () => {
  const boxes = ["monday", "tuesday"].map((name) => ({ name, label: name }));
  const html = markup(
    <HereProvider value={new Map([["tuesday", SAID]])}>
      <CheckboxGroup name="days" label="Dage" boxes={boxes} />
    </HereProvider>,
  );
  expect(html.split(SAID).length).toBe(2);
});
