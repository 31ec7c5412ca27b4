import { json } from "@remix-run/node";
import { shapes } from "#app/domain/documents";
import { findField } from "#app/domain/draft";
import { readForm } from "../form.server";
import type { PostedForm } from "../form.server";

const WRITTEN: readonly string[] = ["text", "line"];

/** What somebody wrote in the text fields of a posted page, in the order of the page. */
const writtenIn = (form: PostedForm): string[] =>
  [...form].flatMap(([path, value]) => {
    const isText = Object.values(shapes).some((shape) =>
      WRITTEN.includes(findField(shape, path)?.definition.kind ?? ""),
    );
    return isText && value.trim() !== "" ? [value] : [];
  });

/**
 * The 404 to a posted page: somebody may have lost their access while they wrote, so they are shown their own words
 * again. Says nothing a stranger did not send.
 */
export async function refusedForm(request: Request): Promise<Response> {
  const written = request.bodyUsed ? [] : writtenIn(await readForm(request));
  return json({ written }, { status: 404, statusText: "Not Found" });
}
