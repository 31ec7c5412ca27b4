import { itemIds } from "#app/domain/draft";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Badge } from "#app/ui/content/badge";
import { useFormState } from "../document/document-form";

export type SettingListProps = {
  caseId: string;
  chosenId: string | null;
  inForceId: string | null;
};

/** The settings in order of date, each a link to its desk. */
export function SettingList({ caseId, chosenId, inForceId }: SettingListProps) {
  const { draft } = useFormState();
  const { settings: words } = useText("mixer");
  const language = useLanguage();
  const ids = itemIds(draft, "mixerSettings");
  if (ids.length === 0) return null;
  return (
    <nav aria-label={words.title} className="setting-list">
      <ul>
        {ids.map((id) => {
          const setting = draft.lists.mixerSettings?.[id] ?? {};
          const hours = setting.weeklyHours;
          return (
            <li key={id}>
              <a
                href={`/cases/${caseId}/mixer?setting=${id}`}
                aria-current={id === chosenId ? "true" : undefined}
              >
                <strong>
                  {setting.fromDay ? words.from(longDay(setting.fromDay, language)) : words.noDay}
                </strong>
                {hours ? <span>{words.hours(plainNumber(Number(hours), language))}</span> : null}
                {id === inForceId ? <Badge tone="accent">{words.current}</Badge> : null}
                {setting.state === "actual" ? <Badge>{words.actual}</Badge> : null}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
