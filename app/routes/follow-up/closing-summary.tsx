import { closingFields } from "#app/domain/follow-up/closing-shape";
import type { SharedContent } from "#app/domain/shared-document";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { SummaryList } from "#app/ui/content/summary-list";
import { Section } from "#app/ui/frame/page";

type Name = keyof typeof closingFields;

const PARTS = {
  howTitle: ["outcome", "endedOn"],
  keepTitle: ["keep"],
  employeeTitle: ["employeeHelped", "employeeEvaluation"],
  employerTitle: ["employerHelped", "employerEvaluation"],
} as const satisfies Record<string, readonly Name[]>;

type SummaryProps = { closing: SharedContent["closing"]; only?: keyof typeof PARTS };

/** What was written when a case was closed, to read. */
export function ClosingSummary({ closing, only }: SummaryProps) {
  const { closing: words } = useText("followUp");
  const parts = Object.entries(PARTS) as [keyof typeof PARTS, readonly Name[]][];
  return (
    <>
      {parts
        .filter(([part]) => !only || part === only)
        .map(([part, names]) => (
          <Section key={part} title={words[part]}>
            <Answers closing={closing} names={names} />
          </Section>
        ))}
    </>
  );
}

function Answers({
  closing,
  names,
}: {
  closing: SharedContent["closing"];
  names: readonly Name[];
}) {
  const { fields, closing: words } = useText("followUp");
  const language = useLanguage();
  const answered = names.flatMap((name) => {
    const value = closing[name];
    if (!value) return [];
    const field = fields.closing[name];
    const options: Record<string, string> = "options" in field ? field.options : {};
    const isDay = closingFields[name].kind === "day";
    const shown = isDay ? longDay(value, language) : (options[value] ?? value);
    return [{ label: field.label, value: shown }];
  });
  return answered.length > 0 ? <SummaryList rows={answered} /> : <p>{words.othersNone}</p>;
}
