import { mayReadDocument, mayReadField } from "#app/domain/permissions";
import { whenMoved } from "#db/live/landed.server";
import { hereIn } from "#db/live/presence.server";
import type { Here, OpenPage } from "#db/live/presence.server";
import type { Store } from "#db/store.server";
import { now } from "../clock.server";
import { Lookout } from "./lookout.server";

/** Somebody else who is here, and the fields they stand in: several where they have several pages open. */
export type Other = { name: string; fields: string[] };

/** Who wants to know who else is here, by the page they have open themselves. */
export type HereWatcher = Omit<OpenPage, "userId"> & {
  /** Called when anybody has moved; what it is told may be the same as before. */
  onHere: (others: Other[]) => void;
};

type Reader = (caseIds: readonly string[]) => Promise<Here[]>;

/** Tells who is here, with one query for all who watch. Nobody is told who is not here themselves, with the right to be. */
export class HereWatch extends Lookout<HereWatcher> {
  constructor(read: Reader) {
    const told = new WeakMap<HereWatcher, string>();
    super((watchers) => tellHere(read, watchers, told), whenMoved);
  }
}

const placeOf = ({ caseId, document }: Pick<OpenPage, "caseId" | "document">) =>
  `${caseId}:${document}`;

/** Everybody who is here by the document they have open and may read. */
function byPlace(here: readonly Here[]): Map<string, Here[]> {
  const places = new Map<string, Here[]>();
  for (const one of here) {
    if (!mayReadDocument(one.role, one.document)) continue;
    const rows = places.get(placeOf(one)) ?? [];
    rows.push(one);
    places.set(placeOf(one), rows);
  }
  return places;
}

async function tellHere(
  read: Reader,
  watchers: ReadonlySet<HereWatcher>,
  told: WeakMap<HereWatcher, string>,
): Promise<void> {
  const caseIds = new Set([...watchers].map(({ caseId }) => caseId));
  const places = byPlace(await read([...caseIds]));
  const texts = new Map([...places].map(([place, rows]) => [place, JSON.stringify(rows)]));
  for (const watcher of watchers) {
    const place = placeOf(watcher);
    const [text = "", rows = []] = [texts.get(place), places.get(place)];
    const own = rows.find(({ streamId }) => streamId === watcher.streamId);
    if (!own || told.get(watcher) === text) continue;
    told.set(watcher, text);
    watcher.onHere(othersFor(own, rows));
  }
}

/** Everybody but the reader, each once, with those of their fields the reader may see. */
function othersFor(own: Here, rows: readonly Here[]): Other[] {
  const others = new Map<string, Other>();
  for (const { userId, name, field } of rows) {
    if (userId === own.userId) continue;
    const other = others.get(userId) ?? { name, fields: [] };
    others.set(userId, other);
    if (field !== null && mayReadField(own.role, field) && !other.fields.includes(field))
      other.fields.push(field);
  }
  return [...others.values()];
}

const watches = new WeakMap<Store["db"], HereWatch>();

/** The one watch over who is here, over a database in this process. */
export function hereWatch(store: Store): HereWatch {
  const watch = watches.get(store.db) ?? new HereWatch((caseIds) => hereIn(store, caseIds, now()));
  watches.set(store.db, watch);
  return watch;
}
