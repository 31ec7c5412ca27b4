import { ROOM_STEPS } from "#app/domain/room/preparation";
import type { RoomStep } from "#app/domain/room/preparation";
import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { EntryList } from "#app/ui/content/entry-list";
import { LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { BeforeTalkSection, togetherHref } from "../before-talk/together-link";

export type RoomFrontProps = {
  caseId: string;
  employeeName: string;
  begun: readonly RoomStep[];
};

/** The front page of the room: that it is private, the groups of questions, and the way to share. */
export function RoomFront({ caseId, employeeName, begun }: RoomFrontProps) {
  const words = useText("room");
  const { page } = useText("caseWords");
  const { link } = useText("beforeTalk");
  const { own: course, caseLink } = useText("checkIn");
  const here = `/cases/${caseId}/room`;
  const open = ROOM_STEPS.find((step) => !begun.includes(step));
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: `/cases/${caseId}`, label: page.titleFor(employeeName) }}
    >
      <Callout title={words.privateTitle}>
        <p>{words.private}</p>
        <p>
          <a href={`/cases/${caseId}/who-sees-what`}>{words.whoSees.title}</a>
        </p>
      </Callout>
      {open ? (
        <p>
          <LinkButton href={`${here}?step=${open}`}>
            {begun.length > 0 ? words.goOn : words.begin}
          </LinkButton>
        </p>
      ) : null}
      <Section title={words.stepsLabel}>
        <EntryList
          label={words.stepsLabel}
          entries={ROOM_STEPS.map((step) => ({
            key: step,
            href: `${here}?step=${step}`,
            title: words.steps[step].title,
            facts: [words.steps[step].text],
            badge: begun.includes(step)
              ? { text: words.begun, tone: "good" }
              : { text: words.todo },
          }))}
        />
      </Section>
      <BeforeTalkSection>
        <LinkButton look="secondary" href={togetherHref(caseId)}>
          {link.toBoth}
        </LinkButton>
      </BeforeTalkSection>
      <Section title={course.title} lead={course.roomLead}>
        <LinkButton look="secondary" href={`${here}/check-ins`}>
          {caseLink.toOwn}
        </LinkButton>
      </Section>
      <Section title={words.share.title} lead={words.share.lead}>
        <LinkButton look="secondary" href={`${here}/share`}>
          {words.share.link}
        </LinkButton>
      </Section>
      <Section title={words.copy.title} lead={words.copy.lead}>
        <LinkButton look="secondary" href={`${here}/my-data`}>
          {words.copy.title}
        </LinkButton>
      </Section>
    </Page>
  );
}
