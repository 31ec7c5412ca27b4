import { hoursPosition } from "#app/domain/mixer-panel";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import { weeklyHoursOf } from "#app/domain/mixer/week-hours";
import type { SharedContent } from "#app/domain/shared-document";
import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { DataTable } from "#app/ui/content/data-table";
import { Disclosure } from "#app/ui/content/disclosure";
import { Section } from "#app/ui/frame/page";
import { answerHref } from "./answer-links";
import { useCourse } from "./setting-course";
import type { AnswersProps } from "./answers";

type Setting = SharedContent["mixerSettings"][number];

function useDayOf(): (setting: Setting) => string {
  const { settings } = useText("mixer");
  const language = useLanguage();
  return ({ fromDay }) => (fromDay ? longDay(fromDay, language) : settings.noDay);
}

/** The mixer settings in one table, a row a setting; what the positions mean here is folded away under it. */
export function SettingAnswers({ caseId, content }: AnswersProps) {
  const { answers, sections } = useText("check");
  const settings = content.mixerSettings;
  return (
    <Section
      title={sections.mixerSettings}
      id="answers-mixerSettings"
      actions={
        <a href={answerHref(caseId, "mixerSettings")}>
          {answers.changeAll(sections.mixerSettings)}
        </a>
      }
    >
      {settings.length === 0 ? (
        <p className="answers-open">{answers.none}</p>
      ) : (
        <>
          <SettingTable caseId={caseId} content={content} />
          <Disclosure summary={answers.settingNotes}>
            {settings.map((setting) => (
              <SettingNotes key={setting.id} setting={setting} />
            ))}
          </Disclosure>
        </>
      )}
    </Section>
  );
}

function SettingTable({ caseId, content }: AnswersProps) {
  const { answers, sections } = useText("check");
  const words = useText("mixer");
  const language = useLanguage();
  const dayOf = useDayOf();
  const normal = content.facts.normalWeeklyHours;
  const positions = MIXER_SLIDERS.filter((slider) => slider !== "hours");
  const hoursOf = (setting: Setting) => {
    const weeklyHours = weeklyHoursOf(setting);
    if (weeklyHours === null) return answers.empty;
    const hours = plainNumber(weeklyHours, language);
    return normal ? answers.hours(hours, hoursPosition(weeklyHours, normal)) : hours;
  };
  return (
    <DataTable
      caption={sections.mixerSettings}
      captionHidden
      onPhone="scroll"
      columns={[
        { key: "from", label: words.chart.columns.from },
        { key: "hours", label: words.chart.columns.hours, numeric: true },
        ...positions.map((key) => ({ key, label: words.sliders[key], numeric: true })),
      ]}
      rows={content.mixerSettings.map((setting) => ({
        key: setting.id,
        cells: {
          ...Object.fromEntries(positions.map((slider) => [slider, setting[slider] ?? "–"])),
          from: (
            <a href={answerHref(caseId, `mixerSettings.${setting.id}`)}>
              <span className="sr-only">{answers.change} </span>
              {dayOf(setting)}
            </a>
          ),
          hours: hoursOf(setting),
        },
      }))}
    />
  );
}

/** The days, the weeks and the sentences of one setting, in one paragraph. */
function SettingNotes({ setting }: { setting: Setting }) {
  const { answers } = useText("check");
  const { fields, sliders } = useText("mixer");
  const dayOf = useDayOf();
  const words = fields.mixerSettings;
  const said: { key: string; label: string; text: string }[] = [
    ...useCourse(setting),
    ...MIXER_SLIDERS.map((key: MixerSlider) => ({
      key,
      label: sliders[key],
      text: setting[`${key}Note`],
    })),
    {
      key: "downReason",
      label: words.downReason.label.replace(/\?$/, ""),
      text: setting.downReason ? words.downReason.options[setting.downReason] : "",
    },
    { key: "reason", label: words.reason.label.replace(/\?$/, ""), text: setting.reason },
  ].filter(({ text }) => text !== "");
  return (
    <p>
      <strong>{dayOf(setting)}</strong>
      {setting.state === "actual" ? ` (${words.state.options.actual.toLowerCase()})` : null}
      <br />
      {said.map(({ label, text }) => answers.line(label, text.replace(/\.$/, ""))).join(" · ")}
    </p>
  );
}
