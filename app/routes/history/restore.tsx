import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askedDocument } from "#app/server/history/history-entry.server";
import { readRestore, restore } from "#app/server/history/restore.server";
import type { ShownRestore } from "#app/server/history/restore.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { Changes } from "./changes";
import { compareHref, historyHref } from "./history-links";
import { useMomentText } from "./moment-text";

export const handle = { texts: ["history"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** What will change when a document, or `?place=` in it, is brought back to `?revision=`. */
export async function loader(args: LoaderFunctionArgs) {
  const shown = await readRestore(args);
  const { title } = textsOf(languageOf(args.request), "history").restore;
  return { title, shown };
}

/** Brings it back as a new change; 409 with what is left when somebody else changed the same meanwhile. */
export async function action(args: ActionFunctionArgs) {
  const { isWhole, caseId } = await restore(args);
  if (!isWhole) return json({ isRefused: true }, { status: 409 });
  return redirect(historyHref(caseId, askedDocument(args), { restored: 1 }));
}

export default function RestorePage() {
  const { title, shown } = useLoaderData<typeof loader>();
  const isRefused = useActionData<typeof action>()?.isRefused ?? false;
  const words = useText("history");
  const { caseId, document, moment, will, wont } = shown;
  return (
    <Page
      title={title}
      over={shown.employeeName}
      lead={words.restore.lead(useMomentText()(moment))}
      back={{ href: historyHref(caseId, document), label: words.toHistory }}
    >
      {isRefused ? (
        <Callout kind="warning" title={words.restore.refused} live>
          <p>{words.restore.refusedText}</p>
        </Callout>
      ) : null}
      {will.length > 0 ? (
        <Section title={words.restore.will} sheet>
          <Changes differences={will} />
          <RestoreForm shown={shown} />
        </Section>
      ) : (
        <p>{words.restore.nothing}</p>
      )}
      {wont.length > 0 ? (
        <Section title={words.restore.wont} lead={words.restore.wontLead}>
          <Changes differences={wont} />
        </Section>
      ) : null}
    </Page>
  );
}

function RestoreForm({ shown }: { shown: ShownRestore }) {
  const words = useText("history").restore;
  const { caseId, document, moment, base, place, commitId } = shown;
  return (
    <form method="post">
      <input type="hidden" name="revision" value={moment.revision} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="commitId" value={commitId} />
      <Actions>
        <Button>{words.confirm}</Button>
        <LinkButton look="quiet" href={compareHref(caseId, document, { from: moment.revision })}>
          {words.cancel}
        </LinkButton>
      </Actions>
    </form>
  );
}
