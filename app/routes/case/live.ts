import type { LoaderFunctionArgs } from "@remix-run/node";
import { isDocumentKind } from "#app/domain/documents";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { answerLive } from "#app/server/live/live-stream.server";

/** The revision a reader has: what its last event said, else what its page said. Comments begin with none. */
function sinceOf(request: Request, asked: URLSearchParams, first: number): number {
  const told = request.headers.get("last-event-id") || asked.get("since");
  const since = Number(told ?? "");
  if (!told || !Number.isSafeInteger(since) || since < first) throw notFound();
  return since;
}

/** What others save in one document, as events: `document` (or "comments"), and `since` which revision. Rights are asked before it opens. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args;
  const asked = new URL(request.url).searchParams;
  const document = asked.get("document") ?? "";
  const isComments = document === "comments";
  if (request.method !== "GET" || !(isComments || isDocumentKind(document))) throw notFound();
  const since = sinceOf(request, asked, isComments ? 0 : 1);
  const right = isComments ? "readComments" : (`read:${document}` as const);
  // A page that only lies open is not somebody at work: it does not prolong the session.
  const quietly = { request, params, prolongs: false };
  const entry = await requireCase(quietly, right);
  const mayStay = async () => {
    try {
      const again = await requireCase(quietly, right);
      return again.role === entry.role;
    } catch (thrown) {
      if (thrown instanceof Response) return false;
      throw thrown;
    }
  };
  return answerLive({
    store: entry.store,
    userId: entry.account.userId,
    caseId: entry.caseId,
    document,
    since,
    role: entry.role,
    mayStay,
    signal: request.signal,
  });
}
