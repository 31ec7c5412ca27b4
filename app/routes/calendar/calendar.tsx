import { json } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAccount } from "#app/server/account/account.server";
import { hashOfToken, newLinkToken } from "#app/server/account/link-token.server";
import { theStore } from "#app/server/app.server";
import { now, today } from "#app/server/clock.server";
import { env } from "#app/server/env.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { CopyField } from "#app/ui/form/copy-field";
import { Actions, Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { closeFeed, feedOpenedAt, openFeed } from "#db/organisation/calendar-feeds.server";

export const handle = { texts: ["dates"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { userId } = await requireAccount(args);
  const openedAt = await feedOpenedAt(await theStore(), userId);
  return {
    title: textsOf(languageOf(args.request), "dates").calendar.title,
    openedOn: openedAt === null ? null : today(openedAt),
  };
}

/** Makes a new address, shown this once, or closes the one there is. */
export async function action(args: ActionFunctionArgs) {
  const { userId } = await requireAccount(args);
  const store = await theStore();
  if ((await readForm(args.request)).get("intent") === "close") {
    await closeFeed(store, userId);
    return json({ link: null, isClosed: true });
  }
  const token = newLinkToken();
  await openFeed(store, hashOfToken(token), { userId, at: now() });
  return json({ link: `${env().ORIGIN}/calendar/${token}/feed.ics`, isClosed: false });
}

export default function CalendarPage() {
  const { openedOn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("dates").calendar;
  const language = useLanguage();
  return (
    <Page title={words.title} lead={words.lead} width="form">
      {answer?.link ? (
        <Callout kind="success" title={words.linkTitle} live>
          <CopyField id="link" label={words.linkLabel} value={answer.link} />
          <p>{words.linkHelp}</p>
        </Callout>
      ) : null}
      {answer?.isClosed ? <Callout kind="success" title={words.closed} live /> : null}
      <p>{words.neutral}</p>
      <Section title={openedOn ? words.openTitle : words.noneTitle} sheet>
        <form method="post">
          {openedOn ? (
            <>
              <p>{words.openedOn(longDay(openedOn, language))}</p>
              <p>{words.renewHint}</p>
            </>
          ) : null}
          <Actions>
            <Button name="intent" value="open">
              {openedOn ? words.renew : words.open}
            </Button>
            {openedOn ? (
              <Button look="secondary" name="intent" value="close">
                {words.close}
              </Button>
            ) : null}
          </Actions>
        </form>
      </Section>
    </Page>
  );
}
