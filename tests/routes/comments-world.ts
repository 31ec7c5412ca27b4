import { action as post, loader as page } from "#app/routes/comments/comments";
import type { Change } from "#app/domain/merge";
import { commentEvents } from "#db/comments/comments-schema.server";
import { saveChanges } from "#db/documents.server";
import { newId } from "#db/store.server";
import { aPeopledCase, call } from "#tests/builders";
import type { Person } from "#tests/builders";

export const CANARY = "kanari-kommentar";
export const ABOUT = "subGoals.a1";

const set = (path: string, value: string): Change => ({ op: "set", path, base: "", value });

/** A case with a plan that can be frozen, its three people, and the page of its comments as they use it. */
export async function commentsWorld() {
  const { app, hr, manager, employee, caseId } = await aPeopledCase("Nordhavn Vinduer ApS");

  async function write(...changes: Change[]) {
    const by = { userId: hr.userId, at: Date.now() };
    await saveChanges(app.store, { caseId, document: "shared", changes, commitId: newId(), by });
  }
  const setting = { fromDay: "2026-11-30", weeklyHours: "15" };
  const subGoal = { title: "Tryg ved opgaverne", targetDay: "2027-01-15" };
  await write(
    set("plan.goalKind", "ordinary"),
    set("plan.goalText", "Fuld tid"),
    set("plan.goalDay", "2027-03-12"),
    { op: "add", list: "subGoals", id: "a1", values: subGoal },
    { op: "add", list: "mixerSettings", id: "m1", values: setting },
  );

  const at = (about?: string) =>
    `/cases/${caseId}/comments${about === undefined ? "" : `?about=${encodeURIComponent(about)}`}`;
  const send = (as: Person, form: Record<string, string>, about?: string) =>
    call(post, { as, params: { caseId }, path: at(about), form });
  const begin = (as: Person, words: string, about = ABOUT, id = newId()) =>
    send(as, { intent: "open", id, words }, about);
  const read = (as: Person, about?: string) =>
    call(page, { as, params: { caseId }, path: at(about) });

  async function aThread(as = manager, words = CANARY, about = ABOUT): Promise<string> {
    const id = newId();
    const begun = await begin(as, words, about, id);
    if (begun.status !== 302) throw new Error(`a comment was refused with ${begun.status}`);
    return id;
  }
  return {
    app,
    hr,
    manager,
    employee,
    caseId,
    write,
    at,
    send,
    begin,
    read,
    aThread,
    look: async (as: Person, about?: string) => (await read(as, about)).json(),
    kept: () => app.store.db.select().from(commentEvents),
    answer: (as: Person, thread: string, words: string, intent = "answer") =>
      send(as, { intent, thread, id: newId(), [`answer.${thread}`]: words }, ABOUT),
  };
}

export type CommentsWorld = Awaited<ReturnType<typeof commentsWorld>>;
