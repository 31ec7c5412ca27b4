import { and, asc, count, eq, sql } from "drizzle-orm";
import type { Party, PlanAnswer } from "#app/domain/plan/agreement";
import { logged } from "../access-log.server";
import { Conflict, isA } from "../engine/engine.server";
import { handoversEnded } from "../handover/ended.server";
import { planVersions, user } from "../schema.server";
import { openJson, sealJson } from "../seal.server";
import type { By, Store } from "../store.server";
import { findCaseKey } from "../versions.server";
import { planAnswers, planApprovals } from "./agreement-schema.server";

const place = (at: { caseId: string; version: number; party: Party; number: number }) =>
  `${at.caseId}:version:${at.version}:${at.party}:${at.number}`;

/** `newer`: there is a later version to say it to, or none at all. */
export type Said = { ok: true } | { ok: false; reason: "newer" };

const newest = (caseId: string) =>
  sql`(select max(${planVersions.version}) from ${planVersions} where ${planVersions.caseId} = ${caseId})`;

/** The version as a column's value; NULL, which aborts the batch, when it is not the newest of the case. */
const ifNewest = (caseId: string, version: number) =>
  sql<number>`case when ${newest(caseId)} = ${version} then ${version} end`;

async function unlessNewer(write: () => Promise<unknown>): Promise<Said> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    if (isA(error, Conflict)) return { ok: false, reason: "newer" };
    throw error;
  }
}

type AnswerRequest = {
  caseId: string;
  version: number;
  party: Party;
  answer: PlanAnswer;
  remark: string | null;
  by: By;
};

/**
 * A party's answer to the newest version, as a new row behind the ones before it; logged. The remark is sealed. Who may
 * speak for the party has been asked.
 */
export async function answerVersion(store: Store, request: AnswerRequest): Promise<Said> {
  const { db } = store;
  const { caseId, version, party, answer, remark, by } = request;
  const key = await findCaseKey(store, caseId);
  if (!key) return { ok: false, reason: "newer" };
  return unlessNewer(() =>
    logged(store, caseId, "answerVersion", by, async (entry) => {
      const earlier = await db.$count(
        planAnswers,
        and(
          eq(planAnswers.caseId, caseId),
          eq(planAnswers.version, version),
          eq(planAnswers.party, party),
        ),
      );
      const at = { caseId, version, party, number: earlier + 1 };
      await db.batch([
        db.insert(planAnswers).values({
          ...at,
          version: ifNewest(caseId, version),
          answer,
          sealedRemark: remark === null ? null : sealJson(key, place(at), remark),
          answeredBy: by.userId,
          answeredAt: by.at,
        }),
        ...entry,
      ]);
    }),
  );
}

export type GivenAnswer = {
  version: number;
  party: Party;
  answer: PlanAnswer;
  remark: string | null;
  byName: string;
  at: number;
};

/** What each party last said to each version; none of a case whose key is gone. */
export async function listAnswers(store: Store, caseId: string): Promise<GivenAnswer[]> {
  const [key, rows] = await Promise.all([
    findCaseKey(store, caseId),
    store.db
      .select({ given: planAnswers, byName: user.name })
      .from(planAnswers)
      .innerJoin(user, eq(user.id, planAnswers.answeredBy))
      .where(eq(planAnswers.caseId, caseId))
      .orderBy(asc(planAnswers.version), asc(planAnswers.party), asc(planAnswers.number)),
  ]);
  if (!key) return [];
  const last = new Map(rows.map((row) => [`${row.given.version}:${row.given.party}`, row]));
  return [...last.values()].map(({ given, byName }) => ({
    version: given.version,
    party: given.party,
    answer: given.answer,
    remark:
      given.sealedRemark === null ? null : String(openJson(key, place(given), given.sealedRemark)),
    byName,
    at: given.answeredAt,
  }));
}

export type Approval = { version: number; approved: boolean; byName: string; at: number };

/** Whether the employee lets each version go to the kommune; a version never spoken of is not among them. */
export async function listApprovals({ db }: Store, caseId: string): Promise<Approval[]> {
  const rows = await db
    .select({
      version: planApprovals.version,
      approved: planApprovals.approved,
      byName: user.name,
      at: planApprovals.at,
    })
    .from(planApprovals)
    .innerJoin(user, eq(user.id, planApprovals.by))
    .where(eq(planApprovals.caseId, caseId))
    .orderBy(asc(planApprovals.version), asc(planApprovals.number));
  return [...new Map(rows.map((row) => [row.version, row])).values()];
}

/**
 * The statements that take back whatever may go to the kommune now, and end its links, for the batch that takes its
 * employee off.
 */
export async function approvalsWithdrawn(store: Store, caseId: string, by: By) {
  const { db } = store;
  const rows = await db
    .select({ version: planApprovals.version, number: count() })
    .from(planApprovals)
    .where(eq(planApprovals.caseId, caseId))
    .groupBy(planApprovals.version);
  const withdrawn = rows
    .filter(({ number }) => number % 2 === 1)
    .map(({ version, number }) =>
      db.insert(planApprovals).values({
        caseId,
        version,
        number: number + 1,
        approved: false,
        by: by.userId,
        at: by.at,
      }),
    );
  return [...withdrawn, ...handoversEnded(store, { caseId }, by)];
}

type Word = { caseId: string; version: number; by: By };

/** Approvals come and go in turn, so a version that stands as wanted needs no row: pressing twice says it once. */
async function sayOnce(store: Store, { caseId, version, by }: Word, approved: boolean) {
  const { db } = store;
  const action = approved ? "approveHandover" : "withdrawHandover";
  const said = and(eq(planApprovals.caseId, caseId), eq(planApprovals.version, version));
  await logged(store, caseId, action, by, async (entry) => {
    const count = await db.$count(planApprovals, said);
    if ((count % 2 === 1) === approved) return;
    await db.batch([
      db.insert(planApprovals).values({
        caseId,
        // What was allowed can be taken back whatever has been frozen since.
        version: approved ? ifNewest(caseId, version) : version,
        number: count + 1,
        approved,
        by: by.userId,
        at: by.at,
      }),
      ...(approved ? [] : handoversEnded(store, { caseId, version }, by)),
      ...entry,
    ]);
  });
}

/** The employee lets the newest version go to the kommune; logged. */
export const approveHandover = (store: Store, word: Word): Promise<Said> =>
  unlessNewer(() => sayOnce(store, word, true));

/** The employee takes back that a version may go to the kommune, and its links end with it; logged. */
export async function withdrawHandover(store: Store, word: Word): Promise<void> {
  await sayOnce(store, word, false);
}
