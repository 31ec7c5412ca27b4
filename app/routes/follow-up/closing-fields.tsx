import type { SharedContent } from "#app/domain/shared-document";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { HealthGroup } from "#app/ui/form/health-advice";
import { Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { ClosingSummary } from "./closing-summary";

export type ClosingFieldsProps = {
  closing: SharedContent["closing"];
  isEmployer: boolean;
  proposedDay: string;
  problems: Readonly<Record<string, string>>;
};

/** What is asked when a case ends: how, what to keep, one's own evaluation beside the other's, and when it is erased. */
export function ClosingFields({ closing, isEmployer, proposedDay, problems }: ClosingFieldsProps) {
  const { closing: words, fields } = useText("followUp");
  const language = useLanguage();
  const own = isEmployer ? "employer" : "employee";
  const others = isEmployer ? "employee" : "employer";
  const field = (name: keyof typeof fields.closing, rows?: number) => (
    <DocumentField
      path={`closing.${name}`}
      words={fields.closing[name]}
      error={problems[`closing.${name}`]}
      rows={rows}
    />
  );
  return (
    <>
      <Section title={words.howTitle}>
        {field("outcome")}
        {field("endedOn")}
        <p className="form-hint">{words.backNote}</p>
      </Section>
      <Section title={words.keepTitle}>
        <HealthGroup name="closing.keep">{field("keep", 3)}</HealthGroup>
      </Section>
      <Section title={words[`${own}Title`]} lead={words.evaluationLead}>
        {field(`${own}Helped`)}
        <HealthGroup name={`closing.${own}`}>{field(`${own}Evaluation`, 3)}</HealthGroup>
      </Section>
      <ClosingSummary closing={closing} only={`${others}Title`} />
      <Section title={words.deleteTitle}>
        <p>{words.deleteLead}</p>
        <p>{words.deleteWhat}</p>
        {field("deleteOn")}
        <p className="form-hint">{words.deleteProposal(longDay(proposedDay, language))}</p>
      </Section>
    </>
  );
}
