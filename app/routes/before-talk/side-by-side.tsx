import { proposerOf, widestGaps } from "#app/domain/mixer/opening";
import type { Gap } from "#app/domain/mixer/opening";
import type { Shown } from "#app/server/before-talk/together-page.server";
import { listed, longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { DataTable } from "#app/ui/content/data-table";
import { positionWords } from "../mixer-desk/position-words";

type ShownProps = { caseId: string; name: string; shown: Shown };

/** A position with the words for it: "4, noget hensyn". */
export function usePosition() {
  const { position } = useText("beforeTalk");
  const { positionWords: names } = useText("mixer");
  return (at: number) => position(at, positionWords(names, at));
}

/** Both settings, furthest apart first, with what to talk about and what is agreed already. */
export function SideBySide({ caseId, name, shown }: ShownProps) {
  return (
    <>
      {shown.agreed ? (
        <Agreed caseId={caseId} agreed={shown.agreed} />
      ) : (
        <TalkFirst shown={shown} />
      )}
      <BothTable name={name} shown={shown} />
    </>
  );
}

function TalkFirst({ shown }: { shown: Shown }) {
  const { shown: words } = useText("beforeTalk");
  const language = useLanguage();
  const { sliders } = useText("mixer");
  const named = (gaps: readonly Gap["slider"][]) =>
    listed(
      gaps.map((slider) => sliders[slider].toLowerCase()),
      language,
    );
  const widest = widestGaps(shown.gaps);
  const same = shown.gaps.filter(({ steps }) => steps === 0).map(({ slider }) => slider);
  if (widest.length === 0)
    return (
      <Callout kind="success" title={words.allAgreeTitle}>
        <p>{words.allAgree}</p>
      </Callout>
    );
  return (
    <Callout title={words.firstTitle(named(widest))}>
      <p>{words.first(shown.gaps[0]?.steps ?? 0)}</p>
      {same.length > 0 ? <p>{words.agree(named(same))}</p> : null}
    </Callout>
  );
}

function Agreed({ caseId, agreed }: { caseId: string; agreed: NonNullable<Shown["agreed"]> }) {
  const { agreed: words } = useText("beforeTalk");
  const language = useLanguage();
  const { id, fromDay, weeklyHours } = agreed;
  return (
    <Callout
      kind="success"
      title={fromDay ? words.title(longDay(fromDay, language)) : words.titleNoDay}
    >
      <p>
        {weeklyHours === null ? null : `${words.hours(plainNumber(weeklyHours, language))} `}
        {words.text}
      </p>
      <p>
        <a href={`/cases/${caseId}/mixer?setting=${id}`}>{words.link}</a>
      </p>
    </Callout>
  );
}

function BothTable({ name, shown }: { name: string; shown: Shown }) {
  const { shown: words, other, agreed } = useText("beforeTalk");
  const { sliders } = useText("mixer");
  const inWords = usePosition();
  const result = (gap: Gap) => {
    const at = shown.agreed?.positions[gap.slider] ?? null;
    if (at === null) return words.unset;
    return agreed.cell(inWords(at), agreed.from[proposerOf(gap, at)](name));
  };
  return (
    <DataTable
      caption={words.table}
      columns={[
        { key: "slider", label: words.slider },
        { key: "employee", label: name },
        { key: "employer", label: other.workplace },
        { key: "gap", label: words.gap },
        ...(shown.agreed ? [{ key: "agreed", label: words.agreed }] : []),
      ]}
      rows={shown.gaps.map((gap) => ({
        key: gap.slider,
        cells: {
          slider: sliders[gap.slider],
          employee: inWords(gap.employee),
          employer: inWords(gap.employer),
          gap: words.steps(gap.steps),
          agreed: result(gap),
        },
      }))}
    />
  );
}
