import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SHARE_ITEMS, isShareItem, shareSeal } from "#app/domain/room/sharing";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { readForSharing, shareAnswer } from "#app/server/employee/share.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { EmptyState } from "#app/ui/content/empty-state";
import { EntryList } from "#app/ui/content/entry-list";
import { LinkButton } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { placeHref } from "./share-places";
import { SharePreview } from "./share-preview";

export const handle = { texts: ["room", "mixer"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const askedFor = (request: Request, name: string) => {
  const value = new URL(request.url).searchParams.get(name) ?? "";
  return isShareItem(value) ? value : null;
};

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "read:preparation");
  const { shareOf } = await readForSharing(entry);
  const item = askedFor(args.request, "item");
  const share = item && shareOf(item);
  return {
    title: textsOf(languageOf(args.request), "room").share.title,
    caseId: entry.caseId,
    done: askedFor(args.request, "shared"),
    preview: item && share ? { item, share, seal: shareSeal(share) } : null,
    items: SHARE_ITEMS.flatMap((name) => {
      const found = shareOf(name);
      return found ? [{ name, state: found.state }] : [];
    }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:preparation");
  if (!entry.mayAlso("edit:shared")) throw notFound();
  const form = await readForm(args.request);
  const item = form.get("item") ?? "";
  if (!isShareItem(item)) throw notFound();
  const outcome = await shareAnswer(entry, item, form.get("seen") ?? "");
  if (outcome === "shared") return redirect(`/cases/${entry.caseId}/room/share?shared=${item}`);
  return json({ problem: outcome }, { status: outcome === "changed" ? 409 : 400 });
}

/** What can be shared, one answer at a time, each only after it has been seen as it will stand in the plan. */
export default function Share() {
  const { title, caseId, done, preview, items } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { share: words, title: room } = useText("room");
  const here = `/cases/${caseId}/room/share`;
  return (
    <Page title={title} lead={words.lead} back={{ href: `/cases/${caseId}/room`, label: room }}>
      {done ? (
        <Callout kind="success" title={words.done(words.items[done])} live>
          <p>{words.doneText}</p>
          <p>
            <a href={placeHref(caseId, done)}>{words.seeIt}</a>
          </p>
        </Callout>
      ) : null}
      {answer ? <Callout kind="warning" title={words[answer.problem]} live /> : null}
      {preview ? <SharePreview {...preview} here={here} /> : null}
      {items.length === 0 ? (
        <EmptyState
          title={words.none}
          action={<LinkButton href={`/cases/${caseId}/room?step=ideas`}>{room}</LinkButton>}
        />
      ) : (
        <EntryList
          label={title}
          entries={items.map(({ name, state }) => ({
            key: name,
            href: `${here}?item=${name}`,
            title: words.items[name],
            facts: [words.places[name]],
            badge: { text: words[state], tone: state === "there" ? "good" : "plain" },
          }))}
        />
      )}
      <p className="form-hint">{words.never}</p>
    </Page>
  );
}
