import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may, mayInOrganisation } from "#app/domain/permissions";
import { findCaseAccess, joinCase, listCases } from "#db/cases.server";
import { requireAccount } from "#app/server/account/account.server";
import { theStore } from "#app/server/app.server";
import { notFound } from "#app/server/case/require-case.server";
import { now } from "#app/server/clock.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { DataTable } from "#app/ui/content/data-table";
import { Button, LinkButton } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";

export const handle = { texts: ["caseWords"] };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args);
  return {
    title: textsOf(languageOf(args.request), "caseWords").list.title,
    cases: await listCases(await theStore(), account),
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

type ListedCase = ReturnType<typeof useLoaderData<typeof loader>>["cases"][number];

export default function CaseList() {
  const { cases, mayOpen } = useLoaderData<typeof loader>();
  const words = useText("caseWords").list;
  const language = useLanguage();
  const { employee, manager, firstDay, deadline } = words.columns;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="wide"
      actions={mayOpen ? <LinkButton href="/cases/new">{words.open}</LinkButton> : null}
    >
      <DataTable
        caption={words.title}
        captionHidden
        empty={mayOpen ? words.empty : words.emptyManager}
        columns={[
          { key: "employee", label: employee },
          { key: "manager", label: manager },
          { key: "firstDay", label: firstDay },
          { key: "deadline", label: deadline },
        ]}
        rows={cases.map((listed) => ({
          key: listed.id,
          cells: {
            employee: <Employee listed={listed} />,
            manager: listed.name.managerName,
            firstDay: longDay(listed.firstAbsenceDay, language),
            deadline: listed.nextDeadlineDay
              ? longDay(listed.nextDeadlineDay, language)
              : words.noDeadline,
          },
        }))}
      />
    </Page>
  );
}

/** The employee as a link, or for HR that is not on the case as a name with the offer to join. */
function Employee({ listed }: { listed: ListedCase }) {
  const words = useText("caseWords").list;
  const { employeeName, jobTitle } = listed.name;
  if (listed.role)
    return (
      <>
        <a href={`/cases/${listed.id}`}>{employeeName}</a>, {jobTitle}
      </>
    );
  return (
    <form method="post">
      {employeeName}. {words.notOnCase}.{" "}
      <Button look="quiet" name="join" value={listed.id} aria-label={words.joinName(employeeName)}>
        {words.join}
      </Button>
    </form>
  );
}
