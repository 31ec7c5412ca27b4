import type { Share, ShareItem } from "#app/domain/room/sharing";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { SummaryList } from "#app/ui/content/summary-list";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

export type SharePreviewProps = { item: ShareItem; share: Share; seal: string; here: string };

/** Exactly what would be shared and where it would stand; only the button under it shares anything. */
export function SharePreview({ item, share, seal, here }: SharePreviewProps) {
  const { share: words } = useText("room");
  return (
    <Section title={words.previewTitle} id="preview" sheet>
      <h3>{words.items[item]}</h3>
      {share.kind === "setting" ? (
        <Setting share={share} />
      ) : (
        <blockquote className="own-words">{share.text}</blockquote>
      )}
      <h3>{words.goesTo}</h3>
      <p>{words.places[item]}</p>
      {share.kind === "paragraph" && share.state === "private" ? (
        share.before ? (
          <>
            <p>{words.asParagraph}</p>
            <blockquote className="own-words">{share.before}</blockquote>
          </>
        ) : (
          <p>{words.emptyNow}</p>
        )
      ) : null}
      {share.state === "there" ? (
        <p>
          <strong>{words.there}</strong>
        </p>
      ) : (
        <>
          <p>{words.whoReads}</p>
          <form method="post">
            <input type="hidden" name="item" value={item} />
            <input type="hidden" name="seen" value={seal} />
            <Actions>
              <Button>{words.confirm}</Button>
              <LinkButton look="secondary" href={here}>
                {words.cancel}
              </LinkButton>
            </Actions>
          </form>
        </>
      )}
    </Section>
  );
}

/** The placing of the faders as the setting it would become. */
function Setting({ share }: { share: Share & { kind: "setting" } }) {
  const { share: words } = useText("room");
  const { sliders } = useText("mixer");
  const language = useLanguage();
  const { weeklyHours } = share.values;
  const rows = MIXER_SLIDERS.flatMap((slider) => {
    const position = slider === "hours" ? undefined : share.values[slider];
    if (position !== undefined) return [{ label: sliders[slider], value: position }];
    if (slider !== "hours" || weeklyHours === undefined) return [];
    const hours = words.settingHours(plainNumber(Number(weeklyHours), language));
    return [{ label: sliders.hours, value: hours }];
  });
  return (
    <>
      <p>{words.settingFrom(longDay(share.fromDay, language))}</p>
      <SummaryList rows={rows} compact />
    </>
  );
}
