import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sharedPlanPage } from "#app/server/handover/shared-plan.server";
import type { SharedPlanView } from "#app/server/handover/shared-plan.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Actions, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { PrintButton } from "#app/ui/frame/print-button";
import { AboutChanges } from "./about-changes";
import { AnswersTwin } from "./answers-twin";
import { Gone } from "./gone";
import { PlanTwin } from "./plan-twin";

export const handle = { texts: ["sharedPlan", "check"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** The shared version, while its link works; otherwise the one answer everybody gets. */
export async function loader({ request }: LoaderFunctionArgs) {
  const view = await sharedPlanPage(request);
  if (view) return json({ title: view.paper.snapshot.frame.title, view });
  const { title } = textsOf(languageOf(request), "sharedPlan").gone;
  return json({ title, view: null }, { status: 404 });
}

export default function SharedPlan() {
  const { view } = useLoaderData<typeof loader>();
  return view ? <Shared view={view as SharedPlanView} /> : <Gone />;
}

function Shared({ view }: { view: SharedPlanView }) {
  const { page: words } = useText("sharedPlan");
  const until = longDay(view.until, useLanguage());
  const { snapshot, contentHash, answers } = view.paper;
  const { language } = snapshot.frame;
  return (
    <Page
      title={snapshot.heading}
      over={words.over(view.organisation)}
      lead={words.lead(view.recipient, until)}
    >
      <Actions>
        <LinkButton href="/shared/plan.pdf">{words.pdf}</LinkButton>
        <LinkButton look="secondary" href="/shared/plan.json">
          {words.data}
        </LinkButton>
        {view.isBilingual ? (
          <LinkButton look="secondary" href="/shared/plan.pdf?language=da-en">
            {words.bilingualPdf}
          </LinkButton>
        ) : null}
        <LinkButton look="secondary" href="#answer">
          {words.answer.title}
        </LinkButton>
        <PrintButton>{words.print}</PrintButton>
      </Actions>
      <AboutChanges changed={view.changed} />
      <div lang={language} className="twin">
        <PlanTwin plan={snapshot} hash={contentHash} />
        <AnswersTwin answers={answers} />
      </div>
      <HowToAnswer answerTo={view.answerTo} contact={view.contact} />
      <p className="form-hint">
        {words.dataHint} <a href={view.schema}>{words.schema}</a>.
      </p>
      <p className="form-hint">{words.counted}</p>
    </Page>
  );
}

/** By ordinary mail or phone: there is no box to write in, and nobody needs an account. */
function HowToAnswer({ answerTo, contact }: Pick<SharedPlanView, "answerTo" | "contact">) {
  const { answer: words } = useText("sharedPlan").page;
  return (
    <Section title={words.title} id="answer">
      <p>{words.text(answerTo)}</p>
      <p>
        <Contact contact={contact} />
      </p>
      <p>{words.careful}</p>
    </Section>
  );
}

const ADDRESS = /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/;
const NUMBER = /^\+?[\d\s]{6,20}$/;

/** A link where it is plainly an address or a number, otherwise the words as they were written. */
function Contact({ contact }: { contact: string }) {
  if (ADDRESS.test(contact)) return <a href={`mailto:${contact}`}>{contact}</a>;
  if (NUMBER.test(contact)) return <a href={`tel:${contact.replace(/\s/g, "")}`}>{contact}</a>;
  return <strong>{contact}</strong>;
}
