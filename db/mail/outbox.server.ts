import { and, eq, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { SQLWrapper } from "drizzle-orm";
import { openJson, sealJson } from "../seal.server";
import { newId } from "../store.server";
import type { Store } from "../store.server";
import { outbox } from "./outbox-schema.server";

/** A mail as it is sent. Subject and text carry no word about a case or about health. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The moment (UTC ms) its link stops working: after it the mail is not worth sending. */
  until?: number;
  /** A mail of reminders, to whom and of which day: sent only if something of it still holds. */
  reminder?: { userId: string; day: string };
};

const place = (id: string) => `mail:${id}`;

/** How long a sender may hold a mail before another may try it. */
const CLAIM_MS = 2 * 60_000;
/** Waiting after each failed try; after the last one the mail is given up. */
const BACK_OFF_MINUTES = [1, 5, 15, 60, 240, 720];

/** A mail put in the outbox: its id, and the statement for the batch of the change it tells of. */
export function mailStatement({ db, masterKey }: Store, mail: Mail, at: number) {
  const id = newId();
  const sealedMail = sealJson(masterKey, place(id), mail);
  const statement = db.insert(outbox).values({ id, sealedMail, createdAt: at, nextTryAt: at });
  return { id, statement };
}

export type ClaimedMail = { id: string; tries: number; mail: Mail };

/**
 * Takes the mail that has been due longest, for this sender alone: one statement, so that two senders never hold the
 * same one. Null when nothing is due. A sender that dies leaves it to the next, two minutes later.
 */
export async function claimMail({ db, masterKey }: Store, at: number): Promise<ClaimedMail | null> {
  const isDue = lte(outbox.nextTryAt, at);
  const due = sql`(select id from ${outbox} as due where due.next_try_at <= ${at} order by due.next_try_at, due.id limit 1)`;
  const [row] = await db
    .update(outbox)
    .set({ nextTryAt: at + CLAIM_MS, tries: sql`${outbox.tries} + 1` })
    .where(and(sql`${outbox.id} = ${due}`, isDue))
    .returning({ id: outbox.id, tries: outbox.tries, sealedMail: outbox.sealedMail });
  if (!row?.sealedMail) return null;
  const mail = openJson(masterKey, place(row.id), row.sealedMail) as Mail;
  return { id: row.id, tries: row.tries, mail };
}

/** Notes that a mail was sent, and forgets what was in it. */
export async function noteSent({ db }: Store, id: string, at: number): Promise<void> {
  await db
    .update(outbox)
    .set({ sentAt: at, nextTryAt: null, sealedMail: null })
    .where(eq(outbox.id, id));
}

/** Notes that a try failed: the next one comes later each time, and after the last, or `forGood`, the mail is given up. */
export async function noteFailed(
  { db }: Store,
  { id, tries }: Pick<ClaimedMail, "id" | "tries">,
  { at, forGood }: { at: number; forGood: boolean },
): Promise<void> {
  const minutes = forGood ? undefined : BACK_OFF_MINUTES[tries - 1];
  const what =
    minutes === undefined
      ? { givenUpAt: at, nextTryAt: null, sealedMail: null }
      : { nextTryAt: at + minutes * 60_000 };
  // Another sender may have taken it over meanwhile: the count says whose turn it is.
  await db
    .update(outbox)
    .set(what)
    .where(and(eq(outbox.id, id), eq(outbox.tries, tries), isNull(outbox.sentAt)));
}

/** The statement that gives up a mail whose link has been taken back, unless it was sent. `ids`: a query for mail ids. */
export const giveUpStatement = ({ db }: Store, ids: SQLWrapper, at: number) =>
  db
    .update(outbox)
    .set({ givenUpAt: at, nextTryAt: null, sealedMail: null })
    .where(and(sql`${outbox.id} in ${ids}`, isNull(outbox.sentAt), isNull(outbox.givenUpAt)));

/** What has become of a mail; null for one that is not there any more. Moments in UTC ms. */
export async function findMailState({ db }: Store, id: string) {
  const [row] = await db
    .select({ tries: outbox.tries, sentAt: outbox.sentAt, givenUpAt: outbox.givenUpAt })
    .from(outbox)
    .where(eq(outbox.id, id));
  return row ?? null;
}

const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Forgets the rows of mails sent or given up a month ago. `at` in UTC ms. */
export async function forgetOldMails({ db }: Store, at: number): Promise<void> {
  const before = at - KEPT_MS;
  await db.delete(outbox).where(or(lt(outbox.sentAt, before), lt(outbox.givenUpAt, before)));
}
