import { logRead } from "#db/access-log.server";
import type { Deeds } from "#db/access-log.server";
import { PdfBusy } from "#pdf/pool.server";
import type { PdfJob } from "#pdf/render-job";
import { textsOf } from "#app/text/texts";
import type { CaseArgs, CaseEntry } from "../case/require-case.server";
import { languageOf } from "../language.server";
import { printed } from "./print.server";
import { rememberFile } from "./remember-printed.server";

const RETRY_SECONDS = 30;

/** Says calmly that the printer is busy. A page of its own, since a paper's address has no page around it. */
export function busyAnswer(request: Request): Response {
  const language = languageOf(request);
  const { busy } = textsOf(language, "plan");
  const html =
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">` +
    `<meta http-equiv="refresh" content="${RETRY_SECONDS}"><title>${busy.title}</title></head>` +
    `<body><main><h1>${busy.title}</h1><p>${busy.text}</p><p><a href="">${busy.again}</a></p></main></body></html>`;
  return new Response(html, {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "retry-after": String(RETRY_SECONDS),
    },
  });
}

export type PaperRequest = {
  job: PdfJob;
  /** Names the kind of paper and no person: file names end up in download lists and mail. */
  fileName: string;
  action: Deeds;
};

/** Prints a paper and sends it to be saved, logged once it exists. */
export async function pdfAnswer(
  { request }: Pick<CaseArgs, "request">,
  { store, caseId, by }: Pick<CaseEntry, "store" | "caseId" | "by">,
  { job, fileName, action }: PaperRequest,
): Promise<Response> {
  try {
    const bytes = await printed(job);
    await rememberFile({ store, caseId, by }, job, bytes);
    await logRead(store, caseId, action, by);
    return new Response(Buffer.from(bytes), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="${fileName}"`,
        "content-length": String(bytes.byteLength),
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof PdfBusy) return busyAnswer(request);
    throw error;
  }
}
