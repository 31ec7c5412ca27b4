import type { MouseEvent } from "react";
import { dayNumber, dayOfNumber } from "#app/domain/law/day-numbers";
import { useText } from "#app/text/provider";
import { setFieldValue } from "#app/ui/form/form-controls";
import { Button } from "#app/ui/frame/button";
import { DocumentField } from "../document/document-field";

const WEEK_DAYS = 7;

/** Puts a day into the date field of a setting, as if it had been typed: it is shown and saved. */
export function putDay(id: string, day: string): void {
  const name = `mixerSettings.${id}.fromDay`;
  const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (field?.form) setFieldValue(field.form, name, day);
}

function moveBy(event: MouseEvent<HTMLButtonElement>, id: string, days: number): void {
  const field = document.querySelector<HTMLInputElement>(
    `input[name="mixerSettings.${id}.fromDay"]`,
  );
  if (!field?.value) return;
  event.preventDefault();
  putDay(id, dayOfNumber(dayNumber(field.value) + days));
}

type DateRowProps = { id: string; canBeConfirmed: boolean };

/** When a setting holds, moved by typing or a week at a time, and whether it is a plan or has happened. */
export function DateRow({ id, canBeConfirmed }: DateRowProps) {
  const fields = useText("mixer").fields.mixerSettings;
  const words = useText("mixerDesk");
  const move = (days: number) => (
    <Button
      look="quiet"
      name="intent"
      value={`move:${days}`}
      onClick={(event) => moveBy(event, id, days)}
    >
      {days < 0 ? words.move.earlier : words.move.later}
    </Button>
  );
  return (
    <div className="field-row" id={`mixerSettings.${id}`}>
      <div>
        <DocumentField path={`mixerSettings.${id}.fromDay`} words={fields.fromDay} />
        <div className="move-buttons" role="group" aria-label={words.move.group}>
          {move(-WEEK_DAYS)}
          {move(WEEK_DAYS)}
        </div>
      </div>
      <div>
        <DocumentField path={`mixerSettings.${id}.state`} words={fields.state} inline />
        {canBeConfirmed ? (
          <div className="as-planned">
            <Button look="secondary" name="intent" value="asPlanned">
              {words.asPlanned}
            </Button>
            <p className="form-hint">{words.asPlannedNote}</p>
          </div>
        ) : null}
      </div>
    </div>
  );
}
