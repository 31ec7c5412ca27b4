import { useCallback } from "react";
import type { Resolver } from "react-hook-form";
import { FACT_NAMES, readFacts } from "#app/domain/open-case";
import type { FactName } from "#app/domain/open-case";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { SummaryList } from "#app/ui/content/summary-list";
import { Select } from "#app/ui/form/choice-controls";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { DayInput, NumberInput } from "#app/ui/form/value-controls";
import { useValidatedForm } from "#app/ui/form/use-validated-form";
import { Actions, Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { factMessages } from "./fact-messages";

type Values = Record<string, string>;
type Choices = readonly { value: string; label: string }[];

export type FactsFormProps = { values: Values; errors: Values; managers: Choices; latest: string };

/** The facts in the order they are asked for. */
const ASKED: readonly FactName[] = [
  "employeeName",
  "jobTitle",
  "department",
  "employeeEmail",
  "employeePhone",
  "firstAbsenceDay",
  "normalWeeklyHours",
  "employedSince",
  "managerName",
];

/** The server's own reading of the facts, as rules for the browser. */
function useFactRules(today: string): () => Promise<Resolver<Values>> {
  const own = useText("caseWords").open.problems;
  const { problems } = useText("shell");
  return useCallback(() => {
    const resolver: Resolver<Values> = (typed) => {
      const reading = readFacts(typed as Record<FactName, string>, today);
      if (reading.ok) return { values: typed, errors: {} };
      const messages = Object.entries(factMessages(reading.problems, { own, problems }));
      const errors = messages.map(([name, message]) => [name, { type: "fact", message }]);
      return { values: {}, errors: Object.fromEntries(errors) };
    };
    return Promise.resolve(resolver);
  }, [today, own, problems]);
}

/** The facts a case is opened with: the employee, the employment and absence, the manager. */
export function FactsForm({ values, errors, managers, latest }: FactsFormProps) {
  const { open: words, fields } = useText("caseWords");
  const loadResolver = useFactRules(latest);
  const form = useValidatedForm({ names: FACT_NAMES, loadResolver, serverErrors: errors });
  const field = (name: FactName) => ({
    ...fields.facts[name],
    ...form.field(name),
    defaultValue: values[name],
  });
  return (
    <Page title={words.title} lead={words.lead}>
      <ErrorSummary errors={form.errors} order={ASKED} submitCount={form.submitCount} />
      <form method="post" noValidate ref={form.formRef} onSubmit={form.onSubmit}>
        <Section title={words.employeeTitle} sheet>
          <div className="field-row">
            <TextInput {...field("employeeName")} />
            <TextInput {...field("jobTitle")} />
          </div>
          <TextInput {...field("department")} optional />
          <div className="field-row">
            <TextInput {...field("employeeEmail")} type="email" optional />
            <TextInput {...field("employeePhone")} type="tel" optional />
          </div>
        </Section>
        <Section title={words.absenceTitle} sheet>
          <DayInput {...field("firstAbsenceDay")} max={latest} />
          <div className="field-row">
            <NumberInput {...field("normalWeeklyHours")} />
            <DayInput {...field("employedSince")} optional max={latest} />
          </div>
        </Section>
        <Section title={words.managerTitle} sheet>
          <TextInput {...field("managerName")} />
          <Select
            name="manager"
            label={words.managerAccount}
            hint={words.managerNoneHint}
            empty={words.managerNone}
            options={managers}
            defaultValue={values.manager}
          />
        </Section>
        <Button name="intent" value="check">
          {words.check}
        </Button>
      </form>
    </Page>
  );
}

/** "Is this the right employee?": everything typed, read back before the case is made. */
export function ConfirmCase({ values, managers }: { values: Values; managers: Choices }) {
  const { open: words, fields } = useText("caseWords");
  const language = useLanguage();
  const shown = (name: FactName) => {
    const value = values[name] ?? "";
    if (!value) return "";
    if (name === "firstAbsenceDay" || name === "employedSince") return longDay(value, language);
    return name === "normalWeeklyHours" ? plainNumber(Number(value), language) : value;
  };
  const manager = managers.find(({ value }) => value === values.manager)?.label;
  return (
    <Page title={words.confirmTitle} lead={words.confirmLead}>
      <form method="post">
        {[...FACT_NAMES, "manager"].map((name) => (
          <input key={name} type="hidden" name={name} value={values[name] ?? ""} />
        ))}
        <SummaryList
          rows={[
            ...FACT_NAMES.map((name) => ({ label: fields.facts[name].label, value: shown(name) })),
            { label: words.managerAccount, value: manager ?? words.managerNone },
          ]}
        />
        <Actions>
          <Button name="intent" value="confirm">
            {words.confirm}
          </Button>
          <Button look="secondary" name="intent" value="edit">
            {words.edit}
          </Button>
        </Actions>
      </form>
    </Page>
  );
}
