import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isLetter, readyLetters } from "#app/domain/follow-up/papers";
import { getContent } from "#db/documents.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { env } from "#app/server/env.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { letterMail, postLetterMail } from "#app/server/letters/letter-mails.server";
import { papersPage } from "#app/server/letters/papers-page.server";
import { warmPrinter } from "#app/server/paper/print.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { MailText, toField } from "./mail-text";
import { PaperLinks, PaperPart, linksTo } from "./paper-part";
import { versionHref } from "../plan/version-href";

export const handle = { texts: ["paperLetters", "caseWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "read:shared");
  warmPrinter();
  const { title } = textsOf(languageOf(args.request), "paperLetters").papers;
  const isSent = new URL(args.request.url).searchParams.has("sent");
  return { title, isSent, ...(await papersPage(entry)) };
}

/** Sends the mail around one paper, because somebody pressed send, to the address they typed. */
export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:employer");
  if (!env().canMail) throw notFound();
  const form = await readForm(args.request);
  const letter = form.get("send") ?? "";
  if (!isLetter(letter)) throw notFound();
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const mail = readyLetters(content)[letter] && letterMail(letter, content, entry.account.name);
  if (!mail) throw notFound();
  const typed = form.get(toField(letter)) ?? "";
  const posted = await postLetterMail(entry, mail, typed);
  if (posted === "sent") return redirect(`/cases/${entry.caseId}/papers?sent`);
  return json({ letter, typed, problem: posted }, { status: posted === "wrong" ? 400 : 429 });
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function PlanPart({ caseId, versions, isDeclined }: Loaded) {
  const { plan } = useText("paperLetters").papers;
  const draft = isDeclined ? [] : [{ href: `/cases/${caseId}/plan/draft.pdf`, text: plan.draft }];
  const frozen = versions.map((version) => ({
    href: versionHref(caseId, version),
    text: plan.version(version),
  }));
  return (
    <PaperPart
      id="plan"
      words={plan}
      page={`/cases/${caseId}/plan`}
      isReady
      links={[...frozen, ...draft]}
    />
  );
}

function TalksPart({ caseId, talks }: Loaded) {
  const { papers } = useText("paperLetters");
  const { talks: words } = papers;
  const language = useLanguage();
  return (
    <PaperPart
      id="talks"
      words={words}
      page={`/cases/${caseId}/talks`}
      isReady={talks.length > 0}
      links={[]}
    >
      {talks.map((paper) => {
        const title = words.of(longDay(paper.day, language));
        return (
          <div key={paper.read}>
            <h3>{title}</h3>
            <PaperLinks links={linksTo(paper, papers)} title={title} />
            <MailText paper={paper} title={title} caseId={caseId} />
          </div>
        );
      })}
    </PaperPart>
  );
}

function OwnCopy({ caseId }: { caseId: string }) {
  const { own } = useText("paperLetters").papers;
  return (
    <Section title={own.title} lead={own.text}>
      <LinkButton look="secondary" href={`/cases/${caseId}/room/my-data`}>
        {own.link}
      </LinkButton>
    </Section>
  );
}

function Letters({ at, refused }: { at: Loaded; refused: ReturnType<typeof useRefused> }) {
  const { papers: words } = useText("paperLetters");
  return at.papers.map((paper) => {
    const { letter, isReady } = paper;
    const { title } = words.letters[letter];
    return (
      <PaperPart
        key={letter}
        id={letter}
        words={words.letters[letter]}
        page={paper.page}
        isReady={isReady}
        links={isReady ? linksTo(paper, words) : []}
      >
        <MailText
          paper={paper}
          title={title}
          caseId={at.caseId}
          {...(refused?.letter === letter ? refused : {})}
        />
      </PaperPart>
    );
  });
}

/** What was wrong with the address of a mail, in words. */
function useRefused() {
  const answer = useActionData<typeof action>();
  const { mail } = useText("paperLetters");
  return answer ? { ...answer, error: mail[answer.problem] } : null;
}

export default function Papers() {
  const at = useLoaderData<typeof loader>();
  const { papers: words, mail } = useText("paperLetters");
  const { titleFor } = useText("caseWords").page;
  const refused = useRefused();
  return (
    <Page
      title={at.title}
      lead={`${words.lead} ${words.danish}`}
      width="form"
      back={{ href: `/cases/${at.caseId}`, label: titleFor(at.employeeName) }}
    >
      <ErrorSummary errors={refused ? { [toField(refused.letter)]: refused.error } : {}} />
      {at.isSent ? (
        <Callout kind="success" title={mail.sent} live>
          <p>{mail.sentText}</p>
        </Callout>
      ) : null}
      <PlanPart {...at} />
      <Letters at={at} refused={refused} />
      <TalksPart {...at} />
      {at.mayTakeCopy ? <OwnCopy caseId={at.caseId} /> : null}
    </Page>
  );
}
