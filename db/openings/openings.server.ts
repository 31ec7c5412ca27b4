import { and, eq, sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { IsoDate } from "#app/domain/fields";
import { OPENING_SIDES } from "#app/domain/mixer/setting-shape";
import type { OpeningSide } from "#app/domain/mixer/setting-shape";
import { agreedSetting, openingValues, shownOpenings } from "#app/domain/mixer/opening";
import type { Positions } from "#app/domain/mixer/opening";
import type { DraftValues } from "#app/domain/draft";
import type { CaseRole } from "#app/domain/permissions";
import { logged } from "../access-log.server";
import { NotOnCase, ifOnCase } from "../commit.server";
import { CaseMissing, getContent, saveChanges } from "../documents.server";
import { Conflict, isA } from "../engine/engine.server";
import { findCaseRole } from "../people/leaving.server";
import { documents } from "../schema.server";
import { openJson, sealJson } from "../seal.server";
import { newId } from "../store.server";
import type { By, Store } from "../store.server";
import { findCaseKey } from "../versions.server";
import { openingSides } from "./openings-schema.server";

type Row = typeof openingSides.$inferSelect;

const place = ({ caseId, side, readyAt }: Pick<Row, "caseId" | "side" | "readyAt">) =>
  `${caseId}:opening:${side}:${readyAt}`;

const ofSide = (caseId: string, side: OpeningSide) =>
  and(eq(openingSides.caseId, caseId), eq(openingSides.side, side));

/** Whoever changes what openings come from, for one side of a case. */
type Speaker = { caseId: string; side: OpeningSide; by: By; as: CaseRole };

/** Which sides have said that they are ready; nothing of where they placed anything. */
export async function listReadySides({ db }: Store, caseId: string): Promise<OpeningSide[]> {
  const rows = await db
    .select({ side: openingSides.side })
    .from(openingSides)
    .where(eq(openingSides.caseId, caseId));
  return rows.map(({ side }) => side);
}

async function openRow(store: Store, row: Row): Promise<Positions> {
  const key = await findCaseKey(store, row.caseId);
  if (!key) throw new CaseMissing("no key");
  return openJson(key, place(row), row.sealed) as Positions;
}

const findRow = async ({ db }: Store, caseId: string, side: OpeningSide): Promise<Row | null> => {
  const [row] = await db.select().from(openingSides).where(ofSide(caseId, side));
  return row ?? null;
};

/** What one side has said it is ready to show, for that side's own eyes; null when it has not. */
export async function findReady(
  store: Store,
  caseId: string,
  side: OpeningSide,
): Promise<Positions | null> {
  const row = await findRow(store, caseId, side);
  return row && openRow(store, row);
}

/**
 * The statement that breaks a batch unless the shared document stands where it was read, and `condition` holds. It
 * touches the one row all writers of openings touch, so that on any engine they come one after another.
 */
const onlyIf = ({ db }: Store, caseId: string, revision: number, condition: SQL = sql`1 = 1`) =>
  db
    .update(documents)
    .set({
      updatedAt: sql`case when ${documents.head} = ${revision} and ${condition} then ${documents.updatedAt} end`,
    })
    .where(and(eq(documents.caseId, caseId), eq(documents.document, "shared")));

const MAX_RACES = 20;

/** Tries anew, from what is read, as long as somebody else came first. Throws NotOnCase. */
async function untilMine<Result>(
  store: Store,
  { caseId, by, as }: Omit<Speaker, "side">,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let race = 1; ; race++) {
    try {
      return await attempt();
    } catch (error) {
      if (!isA(error, Conflict) || race === MAX_RACES) throw error;
      if ((await findCaseRole(store, caseId, by.userId)) !== as) throw new NotOnCase();
    }
  }
}

type Ready = Speaker & { positions: Positions; day: IsoDate };

/** Keeps a copy of the positions until the other side is ready too. */
async function wait(store: Store, request: Ready, revision: number, other: OpeningSide) {
  const { db } = store;
  const { caseId, side, positions, by } = request;
  const key = await findCaseKey(store, caseId);
  if (!key) throw new CaseMissing("no key");
  const row = { caseId, side, readyAt: by.at };
  const { caseId: column, side: sideColumn } = openingSides;
  const alone = sql`not exists (select 1 from ${openingSides} where ${column} = ${caseId} and ${sideColumn} = ${other})`;
  await logged(store, caseId, "sayReady", by, (entry) =>
    db.batch([
      onlyIf(store, caseId, revision, alone),
      db.delete(openingSides).where(ofSide(caseId, side)),
      db.insert(openingSides).values({
        ...row,
        sealed: sealJson(key, place(row), positions),
        readyBy: ifOnCase(store, request),
      }),
      ...entry,
    ]),
  );
}

/** Puts both settings into the shared document and takes away what waited, all in one batch. */
async function show(store: Store, request: Ready, revision: number, waiting: Row) {
  const { caseId, side, positions, day, by, as } = request;
  const theirs = await openRow(store, waiting);
  const both = { [side]: positions, [waiting.side]: theirs } as Record<OpeningSide, Positions>;
  const changes = OPENING_SIDES.map((each) => {
    const values = openingValues(each, day, both[each]);
    // One item for each side, whoever puts it there: shown twice is shown once.
    return { op: "add", list: "openings", id: each, values } as const;
  });
  const commitId = newId();
  const { caseId: column, sealed } = openingSides;
  const stillReady = sql`exists (select 1 from ${openingSides} where ${column} = ${caseId} and ${sealed} = ${waiting.sealed})`;
  await logged(store, caseId, ["sayReady", "showSettings"], by, (entry) =>
    saveChanges(store, {
      ...{ caseId, document: "shared", changes, commitId, by, as },
      effects: [
        onlyIf(store, caseId, revision, stillReady),
        store.db.delete(openingSides).where(eq(openingSides.caseId, caseId)),
        ...entry,
      ],
    }),
  );
}

/**
 * One side says it is ready, with where it placed the faders: a sealed copy waits for the other side, or, when that one
 * is ready already, both settings are put into the shared document. Said twice it is said once, and two who say it at
 * the same moment show both exactly once: no row is written while the other side's waits, and no setting is shown
 * without taking that row away. Logged. Throws NotOnCase.
 */
export const sayReady = (store: Store, request: Ready): Promise<"waiting" | "shown"> =>
  untilMine(store, request, async () => {
    const { caseId, side, positions } = request;
    const { revision, content } = await getContent(store, caseId, "shared");
    if (shownOpenings(content)) return "shown";
    const other = side === "employee" ? "employer" : "employee";
    const waiting = await findRow(store, caseId, other);
    if (waiting) {
      await show(store, request, revision, waiting);
      return "shown";
    }
    const mine = await findReady(store, caseId, side);
    const isSaid =
      mine && Object.entries(mine).every(([name, at]) => positions[name as keyof Positions] === at);
    if (!isSaid) await wait(store, request, revision, other);
    return "waiting";
  });

/** A side takes back that it is ready, as long as nothing has been shown; logged when there was something to take. */
export async function takeBackReady(store: Store, speaker: Omit<Speaker, "as">): Promise<void> {
  const { db } = store;
  const { caseId, side, by } = speaker;
  if (!(await findRow(store, caseId, side))) return;
  await logged(store, caseId, "takeBackReady", by, (entry) =>
    db.batch([db.delete(openingSides).where(ofSide(caseId, side)), ...entry]),
  );
}

/** Takes both settings out of the shared document, so that each side can place the faders anew. Throws NotOnCase. */
export async function startOver(
  store: Store,
  { caseId, by, as }: Omit<Speaker, "side">,
): Promise<void> {
  const changes = OPENING_SIDES.map((id) => ({ op: "remove", list: "openings", id }) as const);
  await saveChanges(store, { caseId, document: "shared", changes, commitId: newId(), by, as });
}

type Agreed = Omit<Speaker, "side"> & { settingId: string; values: DraftValues };

/**
 * Puts the setting the two agreed on into the plan and names it in both openings, in one commit. `changed`: another one
 * has been agreed on meanwhile, or the two have started over. Pressed twice it is there once. Throws NotOnCase.
 */
export const agreeOn = (store: Store, request: Agreed): Promise<"agreed" | "changed" | "full"> =>
  untilMine(store, request, async () => {
    const { caseId, settingId, values, by, as } = request;
    const { revision, content } = await getContent(store, caseId, "shared");
    const shown = shownOpenings(content);
    const there = agreedSetting(content);
    if (there) return there.id === settingId ? "agreed" : "changed";
    if (!shown) return "changed";
    const named = OPENING_SIDES.map((side) => {
      const [path, base] = [`openings.${shown[side].id}.settingId`, shown[side].settingId];
      return { op: "set", path, base, value: settingId } as const;
    });
    const { outcomes } = await saveChanges(store, {
      ...{ caseId, document: "shared", by, as },
      changes: [{ op: "add", list: "mixerSettings", id: settingId, values }, ...named],
      commitId: `agree:${settingId}`,
      effects: [onlyIf(store, caseId, revision)],
    });
    return outcomes[0]?.status === "unknown" ? "full" : "agreed";
  });
