import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { sharedPart } from "#app/domain/follow-up/check-in-form";
import { checkInView } from "#app/domain/follow-up/check-in-view";
import { findHealthWords } from "#app/domain/health-words";
import { anyHealthWords } from "#app/server/case/health-stems.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { checkInPage } from "#app/server/follow-up/check-in-page.server";
import { checkInErrors } from "#app/server/follow-up/refused-words.server";
import { pauseCheckIns, sendCheckIn, typedIn } from "#app/server/follow-up/send-check-in.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { Page } from "#app/ui/frame/page";
import { CheckInForm } from "./check-in-form";
import { PauseForm } from "./pause-form";

export const handle = { texts: ["checkIn", "mixer", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const courseHref = (caseId: string) => `/cases/${caseId}/room/check-ins`;

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "read:preparation");
  if (entry.head.state !== "open") throw redirect(courseHref(entry.caseId));
  const { title } = textsOf(languageOf(args.request), "checkIn");
  return { title, ...(await checkInPage(entry)) };
}

/** Words in what would be shared that sound like illness, to be told of before it is. */
function wordsToMind(typed: Record<string, string>, request: Request): string {
  const shared = sharedPart(typed);
  const { sentence, scales } = checkInView(shared ?? {});
  const text = [sentence, ...scales.map(({ name }) => name)].join("\n");
  return findHealthWords(text, anyHealthWords(languageOf(request))).join(", ");
}

export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:preparation");
  if (!entry.mayAlso("edit:shared")) throw notFound();
  const { caseId } = entry;
  const form = await readForm(args.request);
  const intent = form.get("intent") ?? "";
  if (intent === "pause" || intent === "resume") {
    await pauseCheckIns(entry, intent === "pause");
    return redirect(courseHref(caseId));
  }
  const typed = typedIn(form);
  const id = form.get("id") ?? "";
  const found = wordsToMind(typed, args.request);
  // Without JavaScript nobody is warned while typing: it is said once, before anything is shared.
  const isToldFirst = found !== "" && form.get("advised") !== "yes";
  const noErrors: Record<string, string> = {};
  if (intent === "preview" || isToldFirst) return json({ id, typed, errors: noErrors, found });
  const sent = await sendCheckIn(entry, form);
  if (sent.ok) return redirect(`${courseHref(caseId)}?sent=${sent.shared ? "shared" : "kept"}`);
  const errors = checkInErrors(sent.problems, languageOf(args.request));
  return json({ id, typed, errors, found }, { status: 400 });
}

const NOTHING_GIVEN = { typed: {}, errors: {} };

/** How it is going, told by the employee in a minute: what is shared and what is theirs alone, on one page. */
export default function CheckIn() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("checkIn");
  const { page } = useText("caseWords");
  const { caseId, sliders } = at;
  const first = sliders.find(({ isAsked }) => isAsked)?.slider ?? "sentence";
  const given = answer ?? NOTHING_GIVEN;
  const { first: general, ...rest } = given.errors as Record<string, string>;
  const errors = general ? { [first]: general, ...rest } : rest;
  return (
    <Page
      title={at.title}
      lead={words.lead}
      back={{ href: `/cases/${caseId}`, label: page.titleFor(at.name) }}
    >
      <ErrorSummary errors={errors} />
      {answer?.found ? (
        <Callout kind="warning" title={words.form.health(answer.found)} live />
      ) : null}
      <CheckInForm
        id={answer?.id || at.nextId}
        settingDay={at.settingDay}
        sliders={sliders}
        scaleNames={at.scaleNames}
        typed={given.typed}
        errors={errors}
        isAdvised={answer !== undefined}
      />
      <PauseForm caseId={caseId} isPaused={at.isPaused} />
    </Page>
  );
}
