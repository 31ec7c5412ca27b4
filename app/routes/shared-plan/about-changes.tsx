import type { SharedPlanView } from "#app/server/handover/shared-plan.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Section } from "#app/ui/frame/page";

/** In which parts this version says otherwise than the one shared before it. */
export function AboutChanges({ changed }: Pick<SharedPlanView, "changed">) {
  const { changed: words } = useText("sharedPlan").page;
  const { parts: names } = useText("check").agreement;
  const language = useLanguage();
  if (!changed) return <p>{words.first}</p>;
  const { version, on, isTheirs, parts } = changed;
  const since = isTheirs ? words.sinceYours : words.sinceOthers;
  return (
    <Section title={words.title} id="changed">
      {parts.length === 0 ? (
        <p>{words.same(version)}</p>
      ) : (
        <>
          <p>{since(version, longDay(on, language))}</p>
          <ul>
            {parts.map((part) => (
              <li key={part}>{names[part]}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
