import type { HandoverState } from "#app/domain/plan/handover";
import type { ShownLink } from "#app/server/handover/handover-page.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Badge } from "#app/ui/content/badge";
import type { Tone } from "#app/ui/content/badge";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

const TONES: Record<HandoverState, Tone> = {
  waiting: "accent",
  opened: "good",
  expired: "plain",
  ended: "plain",
};

type LinkListProps = { links: readonly ShownLink[]; isOpen: boolean };

/** Every link of the case, with whether it works, how often it was opened, and the way to take it back. */
export function LinkList({ links, isOpen }: LinkListProps) {
  const { list: words } = useText("handover");
  return (
    <Section title={words.title} id="links">
      {links.length === 0 ? <p className="empty">{words.none}</p> : null}
      <ul className="item-list plain-list">
        {links.map((link) => (
          <Link key={link.id} link={link} isOpen={isOpen} />
        ))}
      </ul>
    </Section>
  );
}

function Link({ link, isOpen }: { link: ShownLink; isOpen: boolean }) {
  const { list: words } = useText("handover");
  const language = useLanguage();
  const day = (of: string) => longDay(of, language);
  const { recipient, lastOpened, state } = link;
  const works = state === "waiting" || state === "opened";
  return (
    <li className="item">
      <h3 className="item-title">{recipient}</h3>
      <p>
        <Badge tone={TONES[state]}>{words.states[state]}</Badge>
      </p>
      <p>{words.made(link.version, day(link.madeOn), link.byName)}</p>
      {works ? <p>{words.until(day(link.until))}</p> : null}
      {works && link.hasCode ? <p>{words.hasCode}</p> : null}
      {lastOpened ? <p>{words.opens(link.opens, day(lastOpened.day), lastOpened.time)}</p> : null}
      {works && isOpen ? (
        <form method="post">
          <Button look="secondary" name="revoke" value={link.id}>
            {words.revoke}
            <span className="sr-only"> {words.revokeAbout(recipient)}</span>
          </Button>
        </form>
      ) : null}
    </li>
  );
}
