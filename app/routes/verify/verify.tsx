import { useEffect, useState } from "react";
import { json } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { verifyNumber } from "#app/server/verify/verify.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { FileCheck } from "./file-check";

export const handle = { texts: ["verify"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const STATUS = { known: 200, unknown: 200, malformed: 400, tooMany: 429 } as const;

/** Open to anybody: whoever holds a paper has no account here. */
export function loader({ request }: LoaderFunctionArgs) {
  return { title: textsOf(languageOf(request), "verify").title };
}

/** The number is posted, so that it stands in no address and no log. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const given = form.get("number") ?? "";
  const isFile = form.get("kind") === "file";
  const answer = await verifyNumber(request, given);
  // Nobody typed a file's number.
  const typed = isFile ? "" : given;
  return json({ typed, isFile, answer }, { status: STATUS[answer.state] });
}

export default function Verify() {
  const { title } = useLoaderData<typeof loader>();
  const words = useText("verify");
  return (
    <Page title={title} lead={words.lead} width="narrow">
      <Answer />
      <NumberForm />
      <FileCheck />
      <Section title={words.means.title}>
        <p>{words.means.text}</p>
      </Section>
    </Page>
  );
}

function Answer() {
  const done = useActionData<typeof action>();
  const { known, unknown, file } = useText("verify");
  const language = useLanguage();
  if (done?.answer.state === "known") {
    const { frozenOn, isFile } = done.answer;
    const words = isFile ? file.known : known;
    return (
      <Callout kind="success" title={words.title} live>
        <p>{words.text(longDay(frozenOn, language))}</p>
      </Callout>
    );
  }
  if (done?.answer.state !== "unknown") return null;
  const words = done.isFile ? file.unknown : unknown;
  return (
    <Callout title={words.title} live>
      <p>{words.text}</p>
    </Callout>
  );
}

/** A paper's QR code brings its number behind a "#", which a browser keeps to itself. */
function useScanned(): string {
  const [scanned, setScanned] = useState("");
  useEffect(() => setScanned(location.hash.slice(1)), []);
  return scanned;
}

function NumberForm() {
  const done = useActionData<typeof action>();
  const words = useText("verify");
  const scanned = useScanned();
  const state = done?.answer.state;
  const error = state === "malformed" || state === "tooMany" ? words[state] : undefined;
  return (
    <>
      <ErrorSummary errors={error ? { number: error } : {}} />
      <form method="post" noValidate className="sheet">
        <TextInput
          key={scanned}
          name="number"
          label={words.number}
          hint={words.hint}
          autoComplete="off"
          defaultValue={done?.typed ?? scanned}
          error={error}
        />
        <Button>{words.submit}</Button>
      </form>
    </>
  );
}
