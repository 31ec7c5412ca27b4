import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayOfAbsence } from "#app/domain/deadlines/case-days";
import { daysBetween } from "#app/domain/law/days";
import { isHr, may, mayInOrganisation } from "#app/domain/permissions";
import { joinCase } from "#db/case-people.server";
import { findCaseAccess, listCases } from "#db/cases.server";
import type { ListedCase } from "#db/cases.server";
import { listUnmanned } from "#db/organisation/colleagues.server";
import { requireAccount } from "#app/server/account/account.server";
import { theStore } from "#app/server/app.server";
import { notFound } from "#app/server/case/require-case.server";
import { now, today } from "#app/server/clock.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Badge } from "#app/ui/content/badge";
import { DataTable } from "#app/ui/content/data-table";
import { Disclosure } from "#app/ui/content/disclosure";
import { EmptyState } from "#app/ui/content/empty-state";
import { Button, LinkButton } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";

export const handle = { texts: ["caseWords"] };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

type Shown = ListedCase & { isUnmanned: boolean };

/** A case nobody of the employer is on first, then the nearest date; those without a date last. */
const byUrgency = (cases: Shown[]) =>
  cases.sort(
    (a, b) =>
      Number(b.isUnmanned) - Number(a.isUnmanned) ||
      (a.nextDeadlineDay ?? "9").localeCompare(b.nextDeadlineDay ?? "9"),
  );

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args);
  const store = await theStore();
  const [listed, closed, unmanned] = await Promise.all([
    listCases(store, account),
    listCases(store, account, { state: "closed" }),
    isHr(account) ? listUnmanned(store, account.organisationId) : Promise.resolve<string[]>([]),
  ]);
  const cases = byUrgency(
    listed.map((each) => ({ ...each, isUnmanned: unmanned.includes(each.id) })),
  );
  const [own] = [...cases, ...closed];
  // An employee has a case of their own, and nothing to choose between.
  if (own && cases.length + closed.length === 1 && account.organisationRole === "employee")
    throw redirect(`/cases/${own.id}`);
  return {
    title: textsOf(languageOf(args.request), "caseWords").list.title,
    cases,
    closed: closed.filter(({ role }) => role !== null),
    today: today(),
    mayOpen: mayInOrganisation(account, "openCase"),
  };
}

/** HR puts itself on a case of its organisation; everybody on the case can see that it did. */
export async function action(args: ActionFunctionArgs) {
  const account = await requireAccount(args);
  const caseId = (await readForm(args.request)).get("join") ?? "";
  const store = await theStore();
  const access = await findCaseAccess(store, caseId, account.userId);
  if (!access || !may(account, "joinCase", access)) throw notFound();
  await joinCase(store, caseId, { userId: account.userId, at: now() });
  return redirect(`/cases/${caseId}`);
}

export default function CaseList() {
  const { cases, closed, mayOpen, today: now } = useLoaderData<typeof loader>();
  const words = useText("caseWords").list;
  const open = mayOpen ? <LinkButton href="/cases/new">{words.open}</LinkButton> : null;
  const { employee, manager, firstDay, deadline } = words.columns;
  if (cases.length === 0)
    return (
      <Page title={words.title} lead={words.lead} width="wide">
        <EmptyState title={mayOpen ? words.empty : words.emptyManager} action={open} />
        <ClosedCases cases={closed} />
      </Page>
    );
  return (
    <Page title={words.title} lead={words.lead} width="wide" actions={open}>
      <DataTable
        caption={words.title}
        captionHidden
        columns={[
          { key: "employee", label: employee },
          { key: "deadline", label: deadline },
          { key: "firstDay", label: firstDay },
          { key: "manager", label: manager },
        ]}
        rows={cases.map((listed) => ({
          key: listed.id,
          cells: {
            employee: <Employee listed={listed} />,
            deadline: <NextDate day={listed.nextDeadlineDay} now={now} />,
            firstDay: <Absence firstDay={listed.firstAbsenceDay} now={now} />,
            manager: listed.name.managerName,
          },
        }))}
      />
      <ClosedCases cases={closed} />
    </Page>
  );
}

/** Cases that were closed and can still be read, folded away. */
function ClosedCases({ cases }: { cases: readonly ListedCase[] }) {
  const words = useText("caseWords").list;
  const language = useLanguage();
  if (cases.length === 0) return null;
  return (
    <Disclosure summary={`${words.closed} (${cases.length})`}>
      <ul className="plain-list said-list">
        {cases.map(({ id, name, firstAbsenceDay }) => (
          <li key={id}>
            <a href={`/cases/${id}`}>{name.employeeName}</a>{" "}
            {words.closedFrom(longDay(firstAbsenceDay, language))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const SOON_DAYS = 7;

/** The next date on a case and how near it is, in words. */
function NextDate({ day, now: at }: { day: string | null; now: string }) {
  const { list } = useText("caseWords");
  const language = useLanguage();
  if (!day) return list.noDeadline;
  const inDays = daysBetween(at, day);
  const tone = inDays < 0 ? "bad" : inDays <= SOON_DAYS ? "mind" : "plain";
  return (
    <span className="cell-pair">
      <span>{longDay(day, language)}</span>
      <Badge tone={tone}>{inDays < 0 ? list.ago(-inDays) : list.left(inDays)}</Badge>
    </span>
  );
}

/** The first absence day and which day of the absence it is now. */
function Absence({ firstDay, now: at }: { firstDay: string; now: string }) {
  const { list } = useText("caseWords");
  const language = useLanguage();
  const number = dayOfAbsence(firstDay, at);
  return (
    <span className="cell-pair">
      <span>{longDay(firstDay, language)}</span>
      {number > 0 ? <span className="cell-note">{list.day(number)}</span> : null}
    </span>
  );
}

/** The employee as a link, or for HR that is not on the case as a name with the offer to join. */
function Employee({ listed }: { listed: Shown }) {
  const words = useText("caseWords").list;
  const { employeeName, jobTitle } = listed.name;
  if (listed.role)
    return (
      <span className="cell-pair">
        <a href={`/cases/${listed.id}`}>{employeeName}</a>
        <span className="cell-note">{jobTitle}</span>
      </span>
    );
  return (
    <form method="post">
      {listed.isUnmanned ? <Badge tone="bad">{words.unmanned}</Badge> : null} {employeeName}.{" "}
      {words.notOnCase}.{" "}
      <Button look="quiet" name="join" value={listed.id} aria-label={words.joinName(employeeName)}>
        {words.join}
      </Button>
    </form>
  );
}
