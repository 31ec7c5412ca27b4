import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CODE_DIGITS } from "#app/domain/plan/handover";
import { readForm } from "#app/server/form.server";
import { giveCode, openLink, passedHandover } from "#app/server/handover/shared-link.server";
import { languageOf } from "#app/server/language.server";
import { warmPrinter } from "#app/server/paper/print.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { TakeToken } from "./take-token";

export const handle = { texts: ["sharedPlan"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Reads at most what the reader holds already, and changes nothing: programs that look through mail open it too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const step = (await passedHandover(request, "code"))
    ? "code"
    : (await passedHandover(request, "open"))
      ? "open"
      : null;
  const words = textsOf(languageOf(request), "sharedPlan");
  return { title: step === "code" ? words.code.title : words.open.title, step };
}

const STATUS = { gone: 404, tooMany: 429, wrong: 400, locked: 429 } as const;

/** Takes a link or its code. What does not work is answered alike, whatever the reason. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const opening =
    form.get("intent") === "code"
      ? await giveCode(request, form.get("code") ?? "")
      : await openLink(request, form.get("link") ?? "");
  if ("cookie" in opening) {
    if (opening.state === "open") warmPrinter();
    const headers = { "set-cookie": opening.cookie };
    return redirect(opening.state === "open" ? "/shared/plan" : "/shared", { headers });
  }
  const { state } = opening;
  return json({ state }, { status: STATUS[state] });
}

export default function OpenShared() {
  const { title, step } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>()?.state;
  const words = useText("sharedPlan");
  const asksCode = step === "code" && state !== "gone";
  return (
    <Page title={title} width="narrow">
      {state === "gone" || state === "tooMany" ? (
        <Callout kind="warning" title={words[state].title} live>
          <p>{words[state].text}</p>
        </Callout>
      ) : null}
      {asksCode ? (
        <>
          <CodeForm state={state} />
          <Disclosure summary={words.open.otherLink}>
            <LinkForm />
          </Disclosure>
        </>
      ) : (
        <LinkForm />
      )}
      {step === "open" ? (
        <p>
          <a href="/shared/plan">{words.open.again}</a>
        </p>
      ) : null}
      <TakeToken />
    </Page>
  );
}

/** For whoever's link does not open by itself, as without JavaScript. */
function LinkForm() {
  const { open: words } = useText("sharedPlan");
  return (
    <form method="post" action="/shared" id="open-link" noValidate className="sheet">
      <p>{words.lead}</p>
      <TextInput name="link" label={words.link} autoComplete="off" />
      <Button>{words.submit}</Button>
    </form>
  );
}

function CodeForm({ state }: { state: string | undefined }) {
  const { code: words } = useText("sharedPlan");
  const error = state === "wrong" || state === "locked" ? words[state] : undefined;
  return (
    <>
      <ErrorSummary errors={error ? { code: error } : {}} />
      <form method="post" action="/shared" noValidate className="sheet">
        <p>{words.lead}</p>
        <TextInput
          name="code"
          label={words.label}
          error={error}
          width="short"
          autoComplete="one-time-code"
          maxLength={CODE_DIGITS + 2}
        />
        <Button name="intent" value="code">
          {words.submit}
        </Button>
      </form>
    </>
  );
}
