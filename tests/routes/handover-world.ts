import { vi } from "vitest";
import { action as sharePage } from "#app/routes/handover/handover";
import { action as openPage, loader as openLook } from "#app/routes/shared-plan/open";
import { loader as planLook } from "#app/routes/shared-plan/plan";
import { loader as jsonLook } from "#app/routes/shared-plan/plan-json";
import { loader as pdfLook } from "#app/routes/shared-plan/plan-pdf";
import { replacePrinter } from "#app/server/paper/print.server";
import { planPaper } from "#app/server/paper/papers.server";
import type { SharedContent } from "#app/domain/shared-document";
import type { Change } from "#app/domain/merge";
import { getDocument, saveChanges } from "#db/documents.server";
import { approveHandover, withdrawHandover } from "#db/plan/answers.server";
import { freezeVersion } from "#db/versions.server";
import { aCase, aPerson, anOrganisation, call, cookiesOf, freshApp, onCase } from "#tests/builders";
import { kurt } from "#tests/pdf/sample-kurt";

export const NOW = Date.UTC(2026, 10, 2, 9);
export const ORGANISATION = "Nordhavn Vinduer ApS";
export const PRIVATE = {
  employer: "kanari-leder",
  costs: "kanari-tal",
  preparation: "kanari-egen",
};

/** A case with an approved version of a whole plan, and somebody of the kommune who is nobody here. */
export async function aHandoverWorld(content: SharedContent = kurt()) {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  const app = await freshApp();
  replacePrinter(async (job) => new TextEncoder().encode(JSON.stringify(job)));
  const organisation = await anOrganisation(app, ORGANISATION);
  const hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  const employee = await aPerson(app, organisation, "employee", "Kurt");
  const caseId = await aCase(app, hr);
  await onCase(app, caseId, employee, "employee");
  const by = (person = hr) => ({ userId: person.userId, at: Date.now() });

  const write = async (document: "shared" | keyof typeof PRIVATE, path: string, value: string) => {
    const changes: Change[] = [{ op: "set", path, base: "", value }];
    const commitId = `${document} ${value}`;
    await saveChanges(app.store, { caseId, document, changes, commitId, by: by() });
  };
  await write("employer", "preparation.notes", PRIVATE.employer);
  await write("costs", "scope.note", PRIVATE.costs);
  await write("preparation", "own.thoughts", PRIVATE.preparation);

  const freeze = async (given = content) => {
    const { revision } = await getDocument(app.store, caseId, "shared");
    const occasion = { organisation: ORGANISATION, at: Date.now() };
    const snapshotFor = (version: number) => planPaper(given, version, occasion);
    await freezeVersion(app.store, { caseId, revision, snapshotFor, by: by() });
  };
  const approve = (version = 1) =>
    approveHandover(app.store, { caseId, version, by: by(employee) });
  const withdraw = (version = 1) =>
    withdrawHandover(app.store, { caseId, version, by: by(employee) });
  await freeze();
  await approve();

  const post = (form: Record<string, string>, as = hr) =>
    call(sharePage, {
      as,
      params: { caseId },
      path: `/cases/${caseId}/handover`,
      form: {
        version: "1",
        recipient: "Karen Kanari Holm",
        email: "",
        answerTo: "Hanne",
        contact: "12 34 56 78",
        days: "30",
        ...form,
      },
    });
  const share = async (form: Record<string, string> = {}, as = hr) => {
    const { made } = await (await post(form, as)).json();
    const token = (made.link as string).split("#")[1]!;
    return { token, link: made.link as string, code: made.code as string, made };
  };
  return {
    app,
    organisation,
    hr,
    employee,
    caseId,
    by,
    write,
    freeze,
    approve,
    withdraw,
    post,
    share,
  };
}

type From = { cookie?: string; client?: string };
const headersOf = ({ client = "192.0.2.1" }: From) => ({ "x-client-ip": client });

export const openLink = (link: string, from: From = {}) =>
  call(openPage, {
    path: "/shared",
    form: { link },
    cookie: from.cookie,
    headers: headersOf(from),
  });
export const giveCode = (code: string, from: From) =>
  call(openPage, {
    path: "/shared",
    form: { intent: "code", code },
    cookie: from.cookie,
    headers: headersOf(from),
  });
/** What somebody can look at who holds a link. */
export const PAGES = ["open", "plan", "pdf", "json"] as const;
export const lookAt = (page: (typeof PAGES)[number], cookie?: string, query = "") => {
  const route = { open: openLook, plan: planLook, pdf: pdfLook, json: jsonLook }[page];
  return call(route, { path: `/shared/${page}${query}`, cookie });
};

/** The cookie somebody has after opening a link. */
export const passTo = async (link: string, from: From = {}) =>
  cookiesOf(await openLink(link, from));

/** All that an answer says, for comparing two: status, headers, text. */
export async function whole(answer: Response): Promise<unknown> {
  return [answer.status, [...answer.headers].toSorted(), await answer.text()];
}
