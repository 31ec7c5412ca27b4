import type { CheckInGlance } from "#app/server/follow-up/check-in-page.server";
import { useText } from "#app/text/provider";
import { LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

type SectionProps = { caseId: string; name: string; glance: NonNullable<CheckInGlance> };

/** What the case page says of how it is going: to the employee when they did, to the others what they were told. */
export function CheckInSection({ caseId, name, glance }: SectionProps) {
  return glance.to === "employer" ? (
    <ToldEmployer caseId={caseId} name={name} glance={glance} />
  ) : (
    <ForEmployee caseId={caseId} glance={glance} />
  );
}

type ToldProps = Omit<SectionProps, "glance"> & { glance: CheckInGlance & { to: "employer" } };

function ToldEmployer({ caseId, name, glance }: ToldProps) {
  const { caseLink: words, ago } = useText("checkIn");
  const { daysAgo, wantsTalk } = glance;
  return (
    <Section title={words.employerTitle} sheet={wantsTalk}>
      <p>{words.answered(name, ago(daysAgo), wantsTalk)}</p>
      <p>
        <a href={`/cases/${caseId}/check-ins`}>{words.toList}</a>
      </p>
    </Section>
  );
}

type OwnProps = { caseId: string; glance: CheckInGlance & { to: "employee" } };

/** An offer, never a reminder that something is late. Nothing during a break. */
function ForEmployee({ caseId, glance: { state, daysAgo } }: OwnProps) {
  const { caseLink: words, ago } = useText("checkIn");
  if (state === "paused") return null;
  const last = daysAgo === null ? words.never : words.last(ago(daysAgo));
  const isDue = state === "due";
  return (
    <Section title={words.employeeTitle} sheet={isDue}>
      <p>
        {isDue ? `${words.due} ` : null}
        {last}
      </p>
      <p>
        {isDue ? (
          <LinkButton look="secondary" href={`/cases/${caseId}/check-in`}>
            {words.answerNow}
          </LinkButton>
        ) : (
          <a href={`/cases/${caseId}/check-in`}>{words.answerAnyway}</a>
        )}
      </p>
      {daysAgo === null ? null : (
        <p>
          <a href={`/cases/${caseId}/room/check-ins`}>{words.toOwn}</a>
        </p>
      )}
    </Section>
  );
}
