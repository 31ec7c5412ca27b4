import { describe, expect, test } from "vitest";
import { shell as danish } from "#app/text/da/shell";
import { shell as english } from "#app/text/en/shell";
import { Checkbox, RadioGroup, Select } from "#app/ui/form/choice-controls";
import { Conflict } from "#app/ui/form/conflict";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextArea, TextInput } from "#app/ui/form/text-controls";
import { DayInput, NumberInput } from "#app/ui/form/value-controls";
import type { UiWords } from "#app/ui/words";
import { markup } from "./ui-words";

test("the texts of both languages fit the components", () => {
  const both: UiWords[] = [danish.ui, english.ui];
  expect(both).toHaveLength(2);
});

describe("a field", () => {
  const name = "subGoals.0190-a.title";
  const html = markup(
    <TextInput name={name} label="Title" hint="Short" error="Fill it in" optional health />,
  );

  test("keeps its name and has an id that is safe in a selector", () => {
    expect(html).toContain(`name="${name}"`);
    expect(html).toContain('id="subGoals_0190-a_title"');
    expect(html).toContain('for="subGoals_0190-a_title"');
  });

  test("is described by hint, advice and error, and every description exists", () => {
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(" ") ?? [];
    expect(described).toHaveLength(3);
    for (const id of described) expect(html).toContain(`id="${id}"`);
  });

  test("says what is wrong in words, above the control", () => {
    expect(html).toContain('aria-invalid="true"');
    expect(html.indexOf("Fill it in")).toBeLessThan(html.indexOf("<input"));
    expect(html).toContain("Error: ");
    expect(html).toContain("(optional)");
  });

  test("without hint and error is described by nothing", () => {
    const plain = markup(<DayInput name="plan.goalDay" label="Day" defaultValue="2026-05-01" />);
    expect(plain).not.toContain("aria-describedby");
    expect(plain).not.toContain("aria-invalid");
    expect(plain).toContain('value="2026-05-01"');
  });

  test("free text says what belongs in it and warns politely", () => {
    const field = { name: "plan.goalText", label: "Goal", findHealthWords: () => [] };
    const both = markup(<TextArea {...field} health />);
    expect(both).toContain("Write about work.");
    expect(both).toContain('aria-live="polite"');
    const warningOnly = markup(<TextArea {...field} health="warn" />);
    expect(warningOnly).not.toContain("Write about work.");
    expect(warningOnly).toContain('aria-live="polite"');
  });

  test("a number can be written with a comma", () => {
    const number = markup(<NumberInput name="n" label="Hours" unit="hours" defaultValue="18,5" />);
    expect(number).toContain('inputMode="decimal"');
    expect(number).toContain('type="text"');
    expect(number).toContain("hours");
  });
});

describe("choices", () => {
  const options = [
    { value: "yes", label: "Yes" },
    { value: "no", label: "No" },
  ];

  test("radios stand in a named group, and the first carries the field's id", () => {
    const html = markup(
      <RadioGroup name="a.b" label="Well?" options={options} defaultValue="no" error="Choose" />,
    );
    expect(html).toContain("<fieldset");
    expect(html).toContain("<legend");
    expect(html).toMatch(/<input[^>]*id="a_b" value="yes"/);
    expect(html).toMatch(
      /<input[^>]*checked=""[^>]*id="a_b-no"|<input[^>]*id="a_b-no"[^>]*checked=""/,
    );
    expect(html).toContain('aria-describedby="a_b-error"');
  });

  test("a list can be left empty only where an empty choice is named", () => {
    expect(markup(<Select name="s" label="S" options={options} />)).not.toContain('value=""');
    expect(markup(<Select name="s" label="S" options={options} empty="None" />)).toContain("None");
  });

  test("a box posts yes", () => {
    const html = markup(<Checkbox name="c" label="C" defaultChecked />);
    for (const part of ['type="checkbox"', 'value="yes"', 'checked=""', 'name="c"']) {
      expect(html).toContain(part);
    }
  });
});

describe("messages of a form", () => {
  test("the summary links each problem to its field with the same words", () => {
    const html = markup(<ErrorSummary errors={{ "a.b": "Choose", "c.d": undefined }} />);
    expect(html).toContain('href="#a_b"');
    expect(html).toContain("Choose");
    expect(html).not.toContain("c_d");
    expect(html).toContain('tabindex="-1"');
  });

  test("no problems, no summary", () => {
    expect(markup(<ErrorSummary errors={{}} />)).toBe("");
  });

  test("a conflict can be settled without JavaScript", () => {
    const html = markup(<Conflict theirs="Theirs" name="choose:a.b" />);
    expect(html).toMatch(/type="submit"[^>]*name="choose:a.b" value="mine"/);
    expect(html).toMatch(/type="submit"[^>]*name="choose:a.b" value="theirs"/);
  });
});
