import type { MoreSettings, SettingGlance } from "#app/server/mixer/setting-window.server";
import { inTextOrder } from "#app/domain/fields";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Badge } from "#app/ui/content/badge";
import { useTypedSetting } from "./typed-setting";

export type SettingListProps = {
  caseId: string;
  chosenId: string | null;
  inForceId: string | null;
  list: { entries: readonly SettingGlance[]; earlier: MoreSettings; later: MoreSettings };
};

/** The settings in order of date as they stand in the form, the one on the desk at its newest day. */
function useEntries({ list, chosenId }: SettingListProps): SettingGlance[] {
  const { fromDay, weeklyHours } = useTypedSetting();
  const hours = Number(weeklyHours ?? "");
  return list.entries
    .map((entry) =>
      entry.id === chosenId
        ? { ...entry, fromDay: fromDay || null, weeklyHours: weeklyHours ? hours : null }
        : entry,
    )
    .sort((a, b) => inTextOrder(a.fromDay ?? "9999", b.fromDay ?? "9999"));
}

/** The settings around the chosen one in order of date, each a link to its desk. */
export function SettingList(props: SettingListProps) {
  const { caseId, chosenId, inForceId, list } = props;
  const { settings: words } = useText("mixer");
  const { list: more } = useText("mixerDesk");
  const language = useLanguage();
  const entries = useEntries(props);
  if (entries.length === 0) return null;
  const around = ({ aroundId }: NonNullable<MoreSettings>) =>
    `/cases/${caseId}/mixer?setting=${chosenId}&around=${aroundId}`;
  return (
    <nav aria-label={words.title} className="setting-list">
      {list.earlier ? (
        <a className="setting-more" href={around(list.earlier)}>
          {more.earlier(list.earlier.count)}
        </a>
      ) : null}
      <ul>
        {entries.map(({ id, fromDay, weeklyHours, state }) => (
          <li key={id}>
            <a
              href={`/cases/${caseId}/mixer?setting=${id}`}
              aria-current={id === chosenId ? "true" : undefined}
            >
              <strong>{fromDay ? words.from(longDay(fromDay, language)) : words.noDay}</strong>
              {weeklyHours === null ? null : (
                <span>{words.hours(plainNumber(weeklyHours, language))}</span>
              )}
              {id === inForceId ? <Badge tone="accent">{words.current}</Badge> : null}
              {state === "actual" ? <Badge>{words.actual}</Badge> : null}
            </a>
          </li>
        ))}
      </ul>
      {list.later ? (
        <a className="setting-more" href={around(list.later)}>
          {more.later(list.later.count)}
        </a>
      ) : null}
    </nav>
  );
}
