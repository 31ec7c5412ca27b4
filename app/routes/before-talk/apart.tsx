import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import type { OpeningSide } from "#app/domain/mixer/setting-shape";
import type { Apart as ApartView } from "#app/server/before-talk/together-page.server";
import { listed } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { SummaryList } from "#app/ui/content/summary-list";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { positionWords } from "../mixer-desk/position-words";
import { togetherHref } from "./together-link";

export type ApartProps = {
  caseId: string;
  name: string;
  side: OpeningSide;
  isOpen: boolean;
  view: ApartView;
};

/** Before both are ready: one's own setting, the word that one is ready, and who is waited for. */
export function Apart({ caseId, name, side, isOpen, view }: ApartProps) {
  const words = useText("beforeTalk");
  const own = words.own[side];
  return (
    <>
      <Section title={own.title} sheet>
        <OwnPositions positions={view.positions} />
        {isOpen ? <ReadyForm caseId={caseId} side={side} view={view} /> : null}
      </Section>
      <Other caseId={caseId} name={name} side={side} view={view} />
    </>
  );
}

function OwnPositions({ positions }: Pick<ApartView, "positions">) {
  const { position, shown } = useText("beforeTalk");
  const { sliders, positionWords: names } = useText("mixer");
  return (
    <SummaryList
      compact
      empty={shown.unset}
      rows={MIXER_SLIDERS.map((slider) => {
        const at = positions[slider];
        return {
          label: sliders[slider],
          value: at === null ? null : position(at, positionWords(names, at)),
        };
      })}
    />
  );
}

/** Who says they are ready, says so of what stands here; they can take it back until both are. */
function ReadyForm({ caseId, side, view }: Pick<ApartProps, "caseId" | "side" | "view">) {
  const { own } = useText("beforeTalk");
  const { sliders } = useText("mixer");
  const language = useLanguage();
  const words = own[side];
  const desk =
    side === "employee"
      ? `/cases/${caseId}/room?step=mixer`
      : `/cases/${caseId}/interview/own-setting`;
  if (view.isReady)
    return (
      <form method="post">
        <Callout kind="success" title={words.readyTitle}>
          <p>{words.readyText}</p>
        </Callout>
        <Button look="secondary" name="intent" value="notReady">
          {words.notReady}
        </Button>
      </form>
    );
  if (!view.isWhole) {
    const missing = view.missing.map((slider) => sliders[slider].toLowerCase());
    return (
      <>
        <p>{words.missing(listed(missing, language))}</p>
        <LinkButton href={desk}>{words.set}</LinkButton>
      </>
    );
  }
  return (
    <form method="post">
      <p>{words.meaning}</p>
      <Actions>
        <Button name="intent" value="ready">
          {words.ready}
        </Button>
        <LinkButton look="quiet" href={desk}>
          {words.change}
        </LinkButton>
      </Actions>
    </form>
  );
}

/** Who is waited for: that the other side is ready or not is all that is known of it. */
function Other({ caseId, name, side, view }: Omit<ApartProps, "isOpen">) {
  const { other } = useText("beforeTalk");
  const isEmployee = side === "employee";
  if (!isEmployee && !view.hasEmployee)
    return (
      <Callout title={other.noAccess(name)}>
        <p>{other.noAccessText}</p>
        {view.mayInvite ? (
          <p>
            <a href={`/cases/${caseId}/employee-access`}>{other.giveAccess}</a>
          </p>
        ) : null}
      </Callout>
    );
  if (view.otherIsReady)
    return (
      <Callout kind="success" title={other.isReady(isEmployee ? other.workplace : name)}>
        <p>{isEmployee ? other.workplaceIsReadyText : other.isReadyText}</p>
      </Callout>
    );
  return (
    <Callout title={isEmployee ? other.waitsWorkplace : other.waits(name)}>
      <p>{other.waitsText}</p>
      <p>
        <a href={togetherHref(caseId)}>{other.look}</a>
      </p>
    </Callout>
  );
}
