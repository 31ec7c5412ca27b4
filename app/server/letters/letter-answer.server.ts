import type { LoggedAction } from "#app/domain/history/logged-actions";
import type { SharedContent } from "#app/domain/shared-document";
import { getContent } from "#db/documents.server";
import type { LetterSnapshot } from "#pdf/letters/letter-snapshot";
import { notFound, requireCase } from "../case/require-case.server";
import type { CaseArgs } from "../case/require-case.server";
import { pdfAnswer } from "../paper/pdf-answer.server";
import type { Occasion } from "../paper/papers.server";
import { letterJob } from "./letter.server";

type Asked = {
  /** The paper as the shared ring gives it; null while too little is written. */
  letter: (content: SharedContent, occasion: Occasion) => LetterSnapshot | null;
  fileName: string;
  action: LoggedAction;
};

/** Prints a paper of the shared ring for somebody who may read it; 404 while it cannot be made. */
export async function letterAnswer(args: CaseArgs, { letter, fileName, action }: Asked) {
  const entry = await requireCase(args, "read:shared");
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const occasion = { organisation: entry.account.organisation, at: entry.by.at };
  const snapshot = letter(content, occasion);
  if (!snapshot) throw notFound();
  return pdfAnswer(args, entry, { job: letterJob(snapshot), fileName, action });
}
