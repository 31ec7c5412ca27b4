import { aboutOf, stillStands } from "#app/domain/comments/about";
import { COMMENT_DEEDS, NEW_COMMENT, answerField, readComment } from "#app/domain/comments/thread";
import type { CommentDeed } from "#app/domain/comments/thread";
import {
  answerThread,
  openThread,
  reopenThread,
  settleThread,
  withdrawComment,
} from "#db/comments/comments.server";
import type { Said } from "#db/comments/comments.server";
import { getDocument } from "#db/documents.server";
import { notFound } from "../case/require-case.server";
import type { CaseEntry } from "../case/require-case.server";
import type { PostedForm } from "../form.server";

export type CommentProblem = "missing" | "tooLong" | "gone";

export type Spoken =
  | { ok: true; said: CommentDeed; threadId: string }
  /** What is wrong, at which field; 409 when what it is about was removed meanwhile. */
  | { ok: false; status: 400 | 409; field: string; problem: CommentProblem };

const ID = /^[\w-]{8,64}$/;

function idIn(form: PostedForm, name: string): string {
  const id = form.get(name) ?? "";
  if (!ID.test(id)) throw notFound();
  return id;
}

const done = (said: Said, deed: CommentDeed, threadId: string): Spoken => {
  if (!said.ok) throw notFound();
  return { ok: true, said: deed, threadId };
};

async function open(entry: CaseEntry, form: PostedForm, path: string | null): Promise<Spoken> {
  const { store, caseId, by } = entry;
  const about = aboutOf(path ?? "");
  if (!about || path === null) throw notFound();
  const read = readComment(form.get(NEW_COMMENT) ?? "");
  if (!read.ok) return { ok: false, status: 400, field: NEW_COMMENT, problem: read.problem };
  const { draft } = await getDocument(store, caseId, "shared");
  if (!stillStands(about, draft))
    return { ok: false, status: 409, field: NEW_COMMENT, problem: "gone" };
  const id = idIn(form, "id");
  const { words } = read;
  return done(await openThread(store, { caseId, id, about: path, words, by }), "open", id);
}

async function answer(entry: CaseEntry, form: PostedForm, threadId: string): Promise<Spoken> {
  const { store, caseId, by } = entry;
  const field = answerField(threadId);
  const read = readComment(form.get(field) ?? "");
  if (!read.ok) return { ok: false, status: 400, field, problem: read.problem };
  const id = idIn(form, "id");
  const said = await answerThread(store, { caseId, threadId, id, words: read.words, by });
  return done(said, "answer", threadId);
}

/** Settles or opens again. What was written beside the button is said first, so that it is not lost. */
async function turn(entry: CaseEntry, form: PostedForm, threadId: string, settles: boolean) {
  const { store, caseId, by } = entry;
  const isWritten = (form.get(answerField(threadId)) ?? "").trim() !== "";
  const answered = isWritten ? await answer(entry, form, threadId) : null;
  if (answered?.ok === false) return answered;
  const verb = settles ? settleThread : reopenThread;
  const said = await verb(store, { caseId, threadId, by });
  return done(said, settles ? "settle" : "reopen", threadId);
}

/**
 * Does with the comments of a case what was posted. `path` is what the page is about. Throws 404 for what is not there:
 * another case's thread, somebody else's comment, a path of another ring.
 */
export async function sayComment(
  entry: CaseEntry,
  form: PostedForm,
  path: string | null,
): Promise<Spoken> {
  const { store, caseId, by } = entry;
  const deed = COMMENT_DEEDS.find((known) => known === form.get("intent"));
  if (!deed) throw notFound();
  if (deed === "open") return open(entry, form, path);
  const threadId = idIn(form, "thread");
  if (deed === "answer") return answer(entry, form, threadId);
  if (deed === "withdraw") {
    const commentId = idIn(form, "comment");
    const said = await withdrawComment(store, { caseId, threadId, commentId, by });
    return done(said, deed, threadId);
  }
  return turn(entry, form, threadId, deed === "settle");
}
