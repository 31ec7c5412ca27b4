import type { FormEvent } from "react";
import type { CostInputId } from "#app/domain/employer-documents";
import type { Unsaved } from "#app/server/case/document-form.server";
import { INPUT_UNITS } from "#app/text/cost-units";
import { useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { isControl } from "#app/ui/form/form-controls";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { DocumentForm } from "../document/document-form";
import type { PageDocument } from "../document/document-form";

const GROUPS = {
  wage: ["monthlyWage", "pensionPercent", "holidayPercent"],
  period: [],
  work: ["partHours", "workValuePercent"],
  substitute: [
    "substitutePerMonth",
    "substituteShare",
    "agencyFeePercent",
    "overtimeShare",
    "overtimeSupplement",
  ],
  support: ["adjustmentCost", "grants"],
  dismissal: [
    "noticeMonths",
    "severance",
    "vacancyWeeks",
    "recruitmentWeeks",
    "recruitment",
    "onboardingLoss",
    "newWage",
  ],
} as const satisfies Record<string, readonly CostInputId[]>;
type Group = keyof typeof GROUPS;
const GROUP_NAMES = Object.keys(GROUPS) as Group[];

/** What is said about an empty input: which value is used, and from where. */
export type InputHints = {
  inputs: Partial<Record<CostInputId, string>>;
  fromDay: string;
  horizonWeeks: string;
};

export type CostFormProps = {
  caseId: string;
  page: PageDocument;
  unsaved: Unsaved | null | undefined;
  hints: InputHints;
  includeDismiss: boolean;
  /** The year's rate is missing or carried forward: it can be typed. */
  asksForRate: boolean;
  onWrite: (path: string, value: string) => void;
};

/** The inputs, group by group. An empty one says which figure is used instead, and from where. */
export function CostForm({ caseId, page, unsaved, onWrite, ...props }: CostFormProps) {
  const words = useText("businessCase").inputs;
  const groups = GROUP_NAMES.filter((group) => props.includeDismiss || group !== "dismissal");
  const onInput = ({ target }: FormEvent) => {
    if (isControl(target)) onWrite(target.name, target.value);
  };
  return (
    <Section title={words.title} lead={words.lead} id="inputs" sheet>
      <div onInput={onInput}>
        <DocumentForm caseId={caseId} document="costs" page={page} unsaved={unsaved}>
          {groups.map((group) => (
            <InputGroup key={group} group={group} {...props} />
          ))}
          <DocumentField path="scope.note" words={words.scope.note} />
          <Button>{words.save}</Button>
        </DocumentForm>
      </div>
    </Section>
  );
}

type GroupProps = Pick<CostFormProps, "hints" | "asksForRate"> & { group: Group };

function InputGroup({ group, hints, asksForRate }: GroupProps) {
  const words = useText("businessCase").inputs;
  const title = words.groups[group];
  const ids: readonly CostInputId[] = GROUPS[group];
  return (
    <div className="form-part" role="group" aria-label={title}>
      <h3>{title}</h3>
      {group === "period" ? <Period hints={hints} asksForRate={asksForRate} /> : null}
      {group === "dismissal" ? (
        <DocumentField path="scope.recruitmentWay" words={words.scope.recruitmentWay} inline />
      ) : null}
      {ids.length > 0 ? (
        <>
          <div className="field-grid">
            {ids.map((id) => (
              <CostInput key={id} id={id} used={hints.inputs[id]} />
            ))}
          </div>
          <Ranges ids={ids} title={title} />
        </>
      ) : null}
    </div>
  );
}

function CostInput({ id, used }: { id: CostInputId; used: string | undefined }) {
  const { fields, unitAfter } = useText("costWords");
  const { label, hint } = { hint: undefined, ...fields[id] };
  return (
    <DocumentField
      path={`costs.${id}`}
      words={{ label, hint: [hint, used].filter(Boolean).join(" ") }}
      unit={unitAfter[INPUT_UNITS[id]]}
    />
  );
}

function Period({ hints, asksForRate }: Pick<GroupProps, "hints" | "asksForRate">) {
  const { scope } = useText("businessCase").inputs;
  const { unitAfter } = useText("costWords");
  return (
    <div className="field-grid">
      <DocumentField path="scope.fromDay" words={{ ...scope.fromDay, hint: hints.fromDay }} />
      <DocumentField
        path="scope.horizonWeeks"
        words={{ ...scope.horizonWeeks, hint: hints.horizonWeeks }}
        unit={unitAfter.weeks}
      />
      {asksForRate ? (
        <DocumentField path="scope.sickPayWeek" words={scope.sickPayWeek} unit={unitAfter.kroner} />
      ) : null}
    </div>
  );
}

/** The lowest and highest of every input in a group, folded away until somebody is in doubt. */
function Ranges({ ids, title }: { ids: readonly CostInputId[]; title: string }) {
  const words = useText("businessCase").inputs;
  const { fields, unitAfter } = useText("costWords");
  return (
    <Disclosure summary={words.range} about={words.rangeOf(title)}>
      <p className="form-hint">{words.rangeLead}</p>
      {ids.map((id) => (
        <div className="field-row" key={id}>
          <DocumentField
            path={`costsLow.${id}`}
            words={{ label: words.low(fields[id].label) }}
            unit={unitAfter[INPUT_UNITS[id]]}
          />
          <DocumentField
            path={`costsHigh.${id}`}
            words={{ label: words.high(fields[id].label) }}
            unit={unitAfter[INPUT_UNITS[id]]}
          />
        </div>
      ))}
    </Disclosure>
  );
}
