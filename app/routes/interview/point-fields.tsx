import { EXPECTATION_FIELDS, POINT_FIELDS } from "#app/domain/conversation";
import type { AgendaPoint } from "#app/domain/conversation";
import type { IsoDate } from "#app/domain/fields";
import { weekdayDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { FieldRows } from "#app/ui/form/field-rows";
import { DocumentField } from "../document/document-field";
import { TalkList } from "./talk-lists";

const OPENING_ROWS = [["heldOn", "form"], ["participants"]] as const;

export type PointFieldsProps = {
  point: AgendaPoint;
  /** The first day after 8 weeks, for those who count on a calendar. */
  eightWeeks: IsoDate | null;
};

/** Where the answer to one point of the agenda is written; the same fields on the agenda and in the minutes. */
export function PointFields({ point, eightWeeks }: PointFieldsProps) {
  const { fields } = useText("interview");
  if (point === "tasks" || point === "agreements") return <TalkList list={point} />;
  if (point === "expectations") return <Expectations eightWeeks={eightWeeks} />;
  return (
    <FieldRows rows={point === "opening" ? OPENING_ROWS : [POINT_FIELDS[point]]}>
      {(name) => (
        <DocumentField
          key={name}
          path={`interview.${name}`}
          words={fields.interview[name]}
          inline={name === "form"}
        />
      )}
    </FieldRows>
  );
}

/** What each of the two expects, apart: an answer is never the other's to give. */
function Expectations({ eightWeeks }: { eightWeeks: IsoDate | null }) {
  const { fields, expectations } = useText("interview");
  const language = useLanguage();
  const sides = ["employee", "employer"] as const;
  return (
    <>
      {eightWeeks ? <p>{expectations.eightWeeks(weekdayDay(eightWeeks, language))}</p> : null}
      <div className="field-row">
        {sides.map((side) => (
          <section key={side} className="item" aria-label={expectations[side]}>
            <h3 className="item-title">{expectations[side]}</h3>
            {EXPECTATION_FIELDS[side].map((name) => (
              <DocumentField
                key={name}
                path={`interview.${name}`}
                words={fields.interview[name]}
                inline
              />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
