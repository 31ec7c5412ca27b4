import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { MixerDesk } from "#app/ui/mixer/mixer-desk";
import { CommentLink } from "../document/comment-link";
import { DocumentField } from "../document/document-field";
import { DateRow } from "./date-row";
import { Notes } from "./notes";
import { useTypedFromDay } from "./typed-setting";
import { useFaders } from "./use-faders";
import { DayHours, WeekPattern, Weekdays } from "./week-fields";

type SettingDeskProps = {
  caseId: string;
  id: string;
  normalWeeklyHours: number;
  lowered: readonly MixerSlider[];
  canBeConfirmed: boolean;
};

/** One setting: its date, the desk with six faders, the days worked, and what each position means here. */
export function SettingDesk(props: SettingDeskProps) {
  const { caseId, id, lowered, normalWeeklyHours } = props;
  const words = useText("mixer");
  const deskWords = useText("mixerDesk");
  const language = useLanguage();
  const faders = useFaders(id, normalWeeklyHours);
  const fromDay = useTypedFromDay();
  const fields = words.fields.mixerSettings;
  const legend = fromDay ? words.legend(longDay(fromDay, language)) : words.legendNoDay;
  const turnedDown = lowered.map((slider) => words.sliders[slider].toLowerCase()).join(", ");
  return (
    <>
      <DateRow id={id} canBeConfirmed={props.canBeConfirmed} />
      <MixerDesk
        legend={legend}
        hint={words.hint}
        top={words.top}
        bottom={words.bottom}
        faders={faders}
        undo={words.undo}
      >
        <p className="desk-ways">
          <a href={`/cases/${caseId}/mixer/down?setting=${id}`}>{deskWords.down}</a>
          <a href={`/cases/${caseId}/mixer/leave`}>{deskWords.leave}</a>
        </p>
        <Weekdays id={id} />
        <DayHours id={id} />
        <WeekPattern id={id} />
      </MixerDesk>
      {lowered.length > 0 ? (
        <>
          <Callout title={words.settings.lowered(turnedDown)} />
          <DocumentField path={`mixerSettings.${id}.reason`} words={fields.reason} />
        </>
      ) : null}
      <CommentLink about={`mixerSettings.${id}`} of={legend} />
      <Notes id={id} normalWeeklyHours={normalWeeklyHours} />
    </>
  );
}
