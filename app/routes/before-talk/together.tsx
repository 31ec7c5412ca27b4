import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AGREED_NAMES } from "#app/domain/mixer/opening";
import { agreedErrors, sayTogether } from "#app/server/before-talk/say-together.server";
import { togetherPage } from "#app/server/before-talk/together-page.server";
import { requireCase } from "#app/server/case/require-case.server";
import { pick, readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { AgreeForm } from "./agree-form";
import { Apart } from "./apart";
import { SideBySide } from "./side-by-side";
import { TogetherNews } from "./together-news";
import { togetherHref } from "./together-link";

export const handle = { texts: ["beforeTalk", "mixer", "caseWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "read:shared");
  const { title } = textsOf(languageOf(args.request), "beforeTalk");
  return { ...(await togetherPage(entry)), title };
}

/** Says ready or takes it back, agrees on one setting, or starts over. */
export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const form = await readForm(args.request);
  const told = await sayTogether(entry, form);
  if (told.ok) return redirect(togetherHref(entry.caseId));
  const errors =
    told.reason === "problems" ? agreedErrors(told.problems, languageOf(args.request)) : {};
  const typed = pick(form, [...AGREED_NAMES, "settingId"]);
  return json({ reason: told.reason, errors, typed }, { status: told.status });
}

/** The two settings before the talk: apart until both sides are ready, then side by side. */
export default function Together() {
  const { title, caseId, revision, name, side, isOpen, shown, apart } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("beforeTalk");
  const { titleFor } = useText("caseWords").page;
  const language = useLanguage();
  const refusals = {
    unplaced: words.refused,
    changed: words.agree.changed,
    full: words.agree.full,
  };
  const refusal = answer && answer.reason !== "problems" ? refusals[answer.reason] : null;
  return (
    <Page
      title={title}
      lead={shown ? words.shown.lead(longDay(shown.shownOn, language)) : words.lead}
      width="form"
      back={{ href: `/cases/${caseId}`, label: titleFor(name) }}
    >
      <ErrorSummary errors={answer?.errors ?? {}} order={MIXER_ORDER} />
      {refusal ? <Callout kind="warning" title={refusal} live /> : null}
      <TogetherNews caseId={caseId} revision={revision} />
      {shown ? <SideBySide caseId={caseId} name={name} shown={shown} /> : null}
      {apart ? (
        <Apart caseId={caseId} name={name} side={side} isOpen={isOpen} view={apart} />
      ) : null}
      {shown && isOpen ? (
        <>
          {shown.agreed ? null : (
            <AgreeForm
              name={name}
              shown={shown}
              errors={answer?.errors ?? {}}
              typed={answer?.typed}
            />
          )}
          <StartOver />
        </>
      ) : null}
    </Page>
  );
}

/** The day stands under the faders on the page. */
const MIXER_ORDER = [...AGREED_NAMES.slice(1), "fromDay"];

function StartOver() {
  const { again } = useText("beforeTalk");
  return (
    <Disclosure summary={again.title}>
      <form method="post">
        <p>{again.text}</p>
        <Button look="secondary" name="intent" value="startOver">
          {again.button}
        </Button>
      </form>
    </Disclosure>
  );
}
