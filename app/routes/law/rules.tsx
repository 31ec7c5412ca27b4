import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { day as dayField } from "#app/domain/fields";
import type { Doubt } from "#app/domain/law/standing";
import { normaliseValue } from "#app/domain/normalise";
import { requireAccount } from "#app/server/account/account.server";
import { today } from "#app/server/clock.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { problemText } from "#app/text/problem-text";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Badge } from "#app/ui/content/badge";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";
import { TextInput } from "#app/ui/form/text-controls";
import { DayInput } from "#app/ui/form/value-controls";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { RuleEntry, ScaleEntry } from "./rule-entry";
import { ruleGroups } from "./rule-groups.server";

export const handle = { texts: ["law"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** The law table on the day asked for, today unless one is; 400 and today's table for a day that does not exist. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAccount(args);
  const language = languageOf(args.request);
  const typed = new URL(args.request.url).searchParams.get("on") ?? "";
  const read = normaliseValue(dayField(), typed);
  const on = read.ok && read.value !== "" ? read.value : today();
  const error = read.ok ? null : problemText(read.problem, textsOf(language, "shell").problems);
  const { title } = textsOf(language, "law");
  return json({ title, on, typed, error, groups: ruleGroups(on) }, { status: error ? 400 : 200 });
}

export default function Rules() {
  const { on, groups } = useLoaderData<typeof loader>();
  const words = useText("law");
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <DayForm />
      <p>{words.shownOn(longDay(on, useLanguage()))}</p>
      <Callout title={words.notAdviceTitle}>
        <p>{words.notAdvice}</p>
      </Callout>
      <div>
        <MarkMeanings />
        <Contents />
      </div>
      {groups.map(({ group, rules, scales }) => (
        <Section key={group} id={group} title={words.groups[group]}>
          <ul className="rule-list">
            {scales.map((scale) => (
              <ScaleEntry key={scale.id} scale={scale} day={on} />
            ))}
            {rules.map((rule) => (
              <RuleEntry key={rule.id} rule={rule} day={on} />
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

function DayForm() {
  const { on, typed, error } = useLoaderData<typeof loader>();
  const words = useText("law");
  const field = { name: "on", label: words.day, hint: words.dayHint };
  return (
    <form method="get">
      {error ? (
        // A date field would empty what is no date; the person should see what they wrote.
        <TextInput {...field} width="medium" error={error} defaultValue={typed} />
      ) : (
        <DayInput {...field} defaultValue={on} />
      )}
      <Button look="secondary">{words.show}</Button>
    </form>
  );
}

/** The parts of a long page, folded away so that they do not fill a phone. */
function Contents() {
  const { groups } = useLoaderData<typeof loader>();
  const words = useText("law");
  return (
    <nav aria-label={words.contents}>
      <Disclosure summary={words.contents}>
        <ul>
          {groups.map(({ group }) => (
            <li key={group}>
              <a href={`#${group}`}>{words.groups[group]}</a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </nav>
  );
}

function MarkMeanings() {
  const words = useText("law");
  const doubts = Object.keys(words.marks) as Doubt[];
  return (
    <Disclosure summary={words.marksTitle}>
      <p>{words.marksLead}</p>
      <ul className="plain-list">
        {doubts.map((doubt) => (
          <li key={doubt}>
            <Badge tone={doubt === "secondHand" ? "plain" : "mind"}>{words.marks[doubt]}</Badge>{" "}
            {words.markMeanings[doubt]}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
