import { describe, expect, test } from "vitest";
import { FieldRows } from "#app/ui/form/field-rows";
import { HealthGroup } from "#app/ui/form/health-advice";
import { TextArea, TextInput } from "#app/ui/form/text-controls";
import { markup } from "./ui-words";

const times = (html: string, part: string) => html.split(part).length - 1;
const free = { health: true, findHealthWords: () => [] };

describe("several free texts in a group", () => {
  const html = markup(
    <HealthGroup name="plan.texts">
      <TextArea name="plan.goalText" label="Goal" {...free} />
      <HealthGroup name="plan.inner">
        <TextInput name="plan.stepBack" label="Step back" {...free} />
      </HealthGroup>
    </HealthGroup>,
  );

  test("say once what belongs in them, to the eye and to the ear", () => {
    expect(times(html, 'class="health-line"')).toBe(1);
    expect(html).toContain('role="group" aria-describedby="plan_texts-health"');
    expect(html).toContain('id="plan_texts-health"');
  });

  test("warn each on its own", () => {
    expect(times(html, 'class="health-warning"')).toBe(2);
    expect(html).not.toContain("goalText-health");
  });
});

test("a free text on its own has its own line", () => {
  const html = markup(<TextArea name="plan.goalText" label="Goal" {...free} />);
  expect(html).toContain('id="plan_goalText-health"');
});

test("fields of one row stand together, a single field alone", () => {
  const html = markup(
    <FieldRows rows={[["title"], ["from", "to"]]}>{(name) => <i key={name}>{name}</i>}</FieldRows>,
  );
  expect(html).toBe('<i>title</i><div class="field-row"><i>from</i><i>to</i></div>');
});
