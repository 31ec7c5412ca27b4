/** The example organisation of a fresh server: who is signed in, and the cases there are. */
import { ask } from "./load.mjs";

const FORM = "application/x-www-form-urlencoded";

const cookieOf = (headers) =>
  (headers["set-cookie"] ?? []).map((line) => line.split(";")[0]).join("; ");

/** Headers of a form posted by our own page. */
export const formHeaders = (origin, cookie) => ({ origin, cookie, "content-type": FORM });

/** Fills a fresh server with the example organisation and signs in. */
export async function openExample(origin) {
  const answer = await ask(origin, {
    path: "/welcome",
    method: "POST",
    headers: formHeaders(origin, ""),
    body: "intent=example",
  });
  const cookie = cookieOf(answer.headers);
  if (answer.status !== 302 || !cookie)
    throw new Error(`no example organisation: ${answer.status}`);
  const list = await ask(origin, { path: "/cases", headers: { cookie } });
  const ids = [...list.text().matchAll(/href="\/cases\/([\w-]{20,})/g)].map(([, id]) => id);
  if (ids.length === 0) throw new Error("the example organisation has no cases");
  return { cookie, caseIds: [...new Set(ids)] };
}
