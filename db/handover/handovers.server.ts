import { createHmac, timingSafeEqual } from "node:crypto";
import { and, desc, eq, gt, isNull, lte, sql } from "drizzle-orm";
import type { SQLWrapper } from "drizzle-orm";
import type { HandoverParties } from "#app/domain/plan/handover";
import { logged } from "../access-log.server";
import { holds } from "../engine/engine.server";
import { mailStatement } from "../mail/outbox.server";
import type { Mail } from "../mail/outbox.server";
import { planApprovals } from "../plan/agreement-schema.server";
import { caseKeys, cases, organisations, user } from "../schema.server";
import { openJson, sealJson, unwrapKey } from "../seal.server";
import { LINK_HOLDER, newId } from "../store.server";
import type { By, Store } from "../store.server";
import { findCaseKey } from "../versions.server";
import { expiredMarked, handoversEnded } from "./ended.server";
import { handovers } from "./handover-schema.server";

const place = (caseId: string, id: string) => `${caseId}:handover:${id}`;

const hashOfCode = (key: Buffer, at: { caseId: string; id: string }, code: string): string =>
  createHmac("sha256", key)
    .update(`${place(at.caseId, at.id)}:code:${code}`)
    .digest("base64url");

const openParties = (key: Buffer, at: { caseId: string; id: string }, sealed: string) =>
  openJson(key, place(at.caseId, at.id), sealed) as HandoverParties;

/** Yes, in SQL, while the newest word of the employee about a version lets it go to the kommune. */
const isApproved = (caseId: SQLWrapper | string, version: SQLWrapper | number) =>
  sql`(select ${planApprovals.approved} from ${planApprovals} where ${planApprovals.caseId} = ${caseId} and ${planApprovals.version} = ${version} order by ${planApprovals.number} desc limit 1) = 1`;

/** Yes, in SQL, for an open case that has its key. */
const isAtWork = (caseId: SQLWrapper | string) =>
  sql`exists (select 1 from ${cases} inner join ${caseKeys} on ${caseKeys.caseId} = ${cases.id} where ${cases.id} = ${caseId} and ${cases.state} = 'open')`;

/** Yes, in SQL, for a link that works at a moment, asked of everything it stands on. */
const works = (at: number) =>
  and(
    isNull(handovers.revokedAt),
    isNull(handovers.expiredAt),
    gt(handovers.expiresAt, at),
    // A clock set back brings no link to life.
    lte(handovers.createdAt, at),
    isApproved(handovers.caseId, handovers.version),
    isAtWork(handovers.caseId),
  );

export type NewHandover = {
  caseId: string;
  version: number;
  tokenHash: string;
  parties: HandoverParties;
  /** Told another way than the link; null where none is asked for. */
  code: string | null;
  /** UTC ms. */
  expiresAt: number;
  /** The mail that carries the link, or null. */
  mail: Mail | null;
};

/**
 * Hands a version over by a link, if the employee lets it go at that very moment; logged. Gives the link's id, or null
 * when the version may not go.
 */
export async function handOver(store: Store, made: NewHandover, by: By): Promise<string | null> {
  const { db } = store;
  const { caseId, version, tokenHash, parties, code, expiresAt, mail } = made;
  const key = await findCaseKey(store, caseId);
  if (!key) return null;
  const at = { caseId, id: newId() };
  const posted = mail && mailStatement(store, { ...mail, until: expiresAt }, by.at);
  const isMade = await holds(
    logged(store, caseId, [{ action: "handOver", subject: at.id }], by, (entry) =>
      db.batch([
        db.insert(handovers).values({
          ...at,
          version,
          // NULL, which aborts the batch, when the version may not go.
          tokenHash: sql`case when ${isApproved(caseId, version)} and ${isAtWork(caseId)} then ${tokenHash} end`,
          sealedParties: sealJson(key, place(caseId, at.id), parties),
          codeHash: code === null ? null : hashOfCode(key, at, code),
          createdBy: by.userId,
          createdAt: by.at,
          expiresAt,
          mailId: posted?.id ?? null,
        }),
        ...(posted ? [posted.statement] : []),
        ...entry,
      ]),
    ),
  );
  return isMade ? at.id : null;
}

/** Takes one link back; logged. False when it had ended already, or is not of this case. */
export async function revokeHandover(
  store: Store,
  { caseId, id }: { caseId: string; id: string },
  by: By,
): Promise<boolean> {
  const { db } = store;
  const theirs = and(eq(handovers.caseId, caseId), eq(handovers.id, id));
  const [row] = await db.select({ revokedAt: handovers.revokedAt }).from(handovers).where(theirs);
  if (!row || row.revokedAt !== null) return false;
  const unended = sql`case when ${handovers.revokedAt} is null then ${handovers.tokenHash} end`;
  return holds(
    logged(store, caseId, [{ action: "revokeHandover", subject: id }], by, (entry) =>
      db.batch([
        // Two who take it back at once: the second one's batch breaks, and is in no log.
        db.update(handovers).set({ tokenHash: unended }).where(theirs),
        ...handoversEnded(store, { caseId, id }, by),
        ...entry,
      ]),
    ),
  );
}

/** The links of a case, newest first, with to whom they went; none of a case whose key is gone. Moments in UTC ms. */
export async function listHandovers(store: Store, caseId: string) {
  const [key, rows] = await Promise.all([
    findCaseKey(store, caseId),
    store.db
      .select({ row: handovers, byName: user.name })
      .from(handovers)
      .innerJoin(user, eq(user.id, handovers.createdBy))
      .where(eq(handovers.caseId, caseId))
      .orderBy(desc(handovers.id)),
  ]);
  if (!key) return [];
  return rows.map(({ row: { sealedParties, tokenHash: _, codeHash, ...row }, byName }) => ({
    ...row,
    byName,
    hasCode: codeHash !== null,
    parties: openParties(key, row, sealedParties),
  }));
}
export type ListedHandover = Awaited<ReturnType<typeof listHandovers>>[number];

/** What names a link: its token's hash, or where its row is. */
export type Named = { tokenHash: string } | { caseId: string; id: string };

/**
 * The link as it works at a moment (UTC ms), or null: for an unknown, expired or revoked one, one whose version may not
 * go any more, and one of a case that is closed or erased, by the same two statements.
 */
export async function findHandover(store: Store, named: Named, at: number) {
  const { db, masterKey } = store;
  const which =
    "tokenHash" in named
      ? eq(handovers.tokenHash, named.tokenHash)
      : and(eq(handovers.caseId, named.caseId), eq(handovers.id, named.id));
  const [, rows] = await db.batch([
    expiredMarked(store, at),
    db
      .select({
        caseId: handovers.caseId,
        id: handovers.id,
        version: handovers.version,
        createdAt: handovers.createdAt,
        expiresAt: handovers.expiresAt,
        codeHash: handovers.codeHash,
        sealedParties: handovers.sealedParties,
        wrappedKey: caseKeys.wrappedKey,
        organisation: organisations.name,
      })
      .from(handovers)
      .innerJoin(cases, eq(cases.id, handovers.caseId))
      .innerJoin(caseKeys, eq(caseKeys.caseId, handovers.caseId))
      .innerJoin(organisations, eq(organisations.id, cases.organisationId))
      .where(and(which, works(at))),
  ]);
  const [row] = rows;
  if (!row) return null;
  const { sealedParties, wrappedKey, ...handover } = row;
  const key = unwrapKey(masterKey, row.caseId, wrappedKey);
  return { ...handover, parties: openParties(key, row, sealedParties) };
}
export type FoundHandover = NonNullable<Awaited<ReturnType<typeof findHandover>>>;

const NO_LINK = { caseId: "", id: "" };
const NO_KEY = Buffer.alloc(32);

/**
 * Is this the code of the link? Yes for any where none is asked for, no where there is no link; that takes the same work,
 * so that the time of the answer does not tell.
 */
export async function isRightCode(
  store: Store,
  handover: FoundHandover | null,
  code: string,
): Promise<boolean> {
  const at = handover ?? NO_LINK;
  const key = await findCaseKey(store, at.caseId);
  const given = Buffer.from(hashOfCode(key ?? NO_KEY, at, code));
  const kept = Buffer.from(handover?.codeHash ?? hashOfCode(NO_KEY, NO_LINK, ""));
  const isSame = given.length === kept.length && timingSafeEqual(given, kept);
  if (!handover) return false;
  return handover.codeHash === null || (key !== null && isSame);
}

/** Counts that a link was opened, and logs it, while it works; false when it does no more. */
export function countOpening(
  store: Store,
  { caseId, id }: { caseId: string; id: string },
  at: number,
): Promise<boolean> {
  const { db } = store;
  const by = { userId: LINK_HOLDER, at };
  return holds(
    logged(store, caseId, [{ action: "openHandover", subject: id }], by, (entry) =>
      db.batch([
        db
          .update(handovers)
          .set({
            opens: sql`${handovers.opens} + 1`,
            lastOpenedAt: at,
            // One revoked in between breaks the batch.
            tokenHash: sql`case when ${works(at)} then ${handovers.tokenHash} end`,
          })
          .where(and(eq(handovers.caseId, caseId), eq(handovers.id, id))),
        ...entry,
      ]),
    ),
  );
}
