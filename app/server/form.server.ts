/** A posted form: the last value of each name, so that a hidden "" before a checkbox reads as unchecked. */
export type PostedForm = ReadonlyMap<string, string>;

const MAX_BODY = 256 * 1024;

/** Reads an urlencoded form. Names are plain map keys: nothing posted can reach an object's prototype. */
export async function readForm(request: Request): Promise<PostedForm> {
  const body = await request.text();
  if (body.length > MAX_BODY) throw new Response(null, { status: 413 });
  return new Map(new URLSearchParams(body));
}

/** The named values of a form, "" for those not posted. */
export function pick<N extends string>(form: PostedForm, names: readonly N[]): Record<N, string> {
  return Object.fromEntries(names.map((name) => [name, form.get(name) ?? ""])) as Record<N, string>;
}

/** A form's `returnTo` when it is a path of this site, otherwise `/`. Never an open redirect. */
export function returnPath(form: PostedForm): string {
  const path = form.get("returnTo") ?? "/";
  return /^\/(?![/\\])[\w\-/.~]*$/.test(path) ? path : "/";
}
