import { readReply, type Edit, type SaveReply } from "./save-reply";

/** Sends one edit. Never throws: a line that breaks is an answer too. */
export async function postEdit(
  { url, documentKind }: { url: string; documentKind: string },
  { path, base, value, commitId }: Edit,
  send: typeof fetch = fetch,
): Promise<SaveReply> {
  try {
    const response = await send(url, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams({ document: documentKind, path, base, value, commitId }),
      // Outlives the page, so that what was written just before a link was followed still arrives.
      keepalive: true,
      // A sign-in page is no answer: following it would look like success.
      redirect: "manual",
    });
    return readReply(response.status, await response.json().catch(() => null));
  } catch {
    return { kind: "failed" };
  }
}
