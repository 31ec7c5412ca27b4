import type { Reminder } from "#app/domain/follow-up/reminders";
import { addDays } from "#app/domain/law/days";
import type { CaseOverview } from "#app/server/case/overview.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Section } from "#app/ui/frame/page";
import { answerHref } from "../plan-check/answer-links";

function href(caseId: string, { kind, path }: Reminder): string {
  const [root = ""] = path.split(".");
  if (kind === "checkIn") return `/cases/${caseId}/check-in`;
  if (kind === "planIdle") return `/cases/${caseId}/plan`;
  return root === "talks" ? `/cases/${caseId}/talks` : answerHref(caseId, path);
}

function useSentence(today: string) {
  const words = useText("reminders");
  const language = useLanguage();
  const when = (day: string) => {
    if (day === today) return words.today;
    return day === addDays(today, 1) ? words.tomorrow : words.onDay(longDay(day, language));
  };
  return ({ kind, day, title = "" }: Reminder): string => {
    switch (kind) {
      case "nextTalk":
      case "settingStarts":
        return words.onCase[kind](when(day));
      case "measureOwner":
        return words.onCase.measureOwner(title);
      case "checkIn":
      case "planIdle":
        return words.onCase[kind];
    }
  };
}

type RemindersProps = { caseId: string; overview: CaseOverview };

/** What the reader is to remember on this case, each with the way there. Nothing where there is nothing. */
export function RemindersSection({ caseId, overview }: RemindersProps) {
  const words = useText("reminders");
  const { reminders, today } = overview;
  const sentence = useSentence(today);
  if (reminders.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className="plain-list said-list">
        {reminders.map((reminder) => (
          <li key={`${reminder.kind} ${reminder.key}`}>
            {sentence(reminder)} <a href={href(caseId, reminder)}>{words.links[reminder.kind]}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/account/reminders">{words.choose}</a>
      </p>
    </Section>
  );
}
