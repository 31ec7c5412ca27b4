import type { IsoDate } from "#app/domain/fields";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { EntryList } from "#app/ui/content/entry-list";
import { Button, LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { versionHref } from "../plan/version-href";

export type FrozenVersion = { version: number; frozenOn: IsoDate; frozenByName: string };

/** What stands on the paper, and what never will. */
export function PaperContents({ caseId }: { caseId: string }) {
  const words = useText("check").paper;
  return (
    <Section title={words.title} sheet>
      <h3>{words.in}</h3>
      <PlainList items={words.inList} />
      <h3>{words.never}</h3>
      <PlainList items={words.neverList} />
      <p>{words.language}</p>
      <p>
        <a href={`/cases/${caseId}/plan/draft.pdf`}>{words.draft}</a>
      </p>
    </Section>
  );
}

const PlainList = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

export type FreezeState = "ready" | "missing" | "frozen" | "declined" | "closed";

type FreezeProps = { caseId: string; revision: number; state: FreezeState; nextVersion: number };

/** The page's one main action, or why it cannot be done yet. Posts the revision that was looked at. */
export function Freeze({ caseId, revision, state, nextVersion }: FreezeProps) {
  const words = useText("check").freeze;
  if (state === "closed") return null;
  return (
    <Section title={words.title} id="freeze" lead={words.lead}>
      {state === "ready" ? (
        <form method="post">
          <input type="hidden" name="revision" value={revision} />
          <Button>{words.button(nextVersion)}</Button>
        </form>
      ) : null}
      {state === "missing" ? <p>{words.notYet}</p> : null}
      {state === "frozen" ? <p>{words.same(nextVersion - 1)}</p> : null}
      {state === "declined" ? (
        <>
          <p>{words.declined}</p>
          <LinkButton look="secondary" href={`/cases/${caseId}/plan`}>
            {words.toLetter}
          </LinkButton>
        </>
      ) : null}
    </Section>
  );
}

type VersionsProps = { caseId: string; versions: readonly FrozenVersion[] };

/** The frozen versions, newest first, each a PDF. */
export function Versions({ caseId, versions }: VersionsProps) {
  const words = useText("check").versions;
  const { get, getBilingual } = useText("check").frozen;
  const language = useLanguage();
  return (
    <Section title={words.title} id="versions">
      {versions.length === 0 ? <p className="empty">{words.empty}</p> : null}
      <EntryList
        label={words.title}
        entries={versions.map(({ version, frozenOn, frozenByName }) => ({
          key: String(version),
          href: versionHref(caseId, version),
          title: get(version),
          facts: [words.frozen(longDay(frozenOn, language), frozenByName)],
          next: <a href={versionHref(caseId, version, "da-en")}>{getBilingual(version)}</a>,
        }))}
      />
      {versions.length === 0 ? null : (
        <p>
          <a href={`/cases/${caseId}/plan/agreement`}>{words.answers}</a>
        </p>
      )}
    </Section>
  );
}
