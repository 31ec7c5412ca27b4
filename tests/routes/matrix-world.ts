import { randomBytes } from "node:crypto";
import { useApp } from "#app/server/app.server";
import type { App } from "#app/server/app.server";
import { replacePrinter } from "#app/server/paper/print.server";
import type { DocumentKind } from "#app/domain/documents";
import type { Change } from "#app/domain/merge";
import { getDocument, saveChanges } from "#db/documents.server";
import { openThread } from "#db/comments/comments.server";
import { embeddedEngine } from "#db/engine/embedded.server";
import { migrate } from "#db/engine/migrate.server";
import { installation } from "#db/schema.server";
import { answerVersion } from "#db/plan/answers.server";
import { freezeVersion } from "#db/versions.server";
import { aCase, aPerson, anOrganisation, appOver, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

/** Everybody who asks, seen from one case of one organisation. */
export const ACTORS = [
  "nobody",
  "stranger",
  "otherManager",
  "admin",
  "employee",
  "manager",
  "hr",
] as const;
export type Actor = (typeof ACTORS)[number];

/** Words planted in one organisation, one for each ring of its case and one for its names. */
export const canariesOf = (organisation: "ours" | "theirs") => ({
  name: `kanari-navn-${organisation}`,
  people: `kanari-person-${organisation}`,
  shared: `kanari-faelles-${organisation}`,
  version: `kanari-version-${organisation}`,
  remark: `kanari-svar-${organisation}`,
  comment: `kanari-kommentar-${organisation}`,
  employer: `kanari-leder-${organisation}`,
  costs: `kanari-tal-${organisation}`,
  preparation: `kanari-egen-${organisation}`,
  scale: `kanari-skala-${organisation}`,
  checkIn: `kanari-tjek-${organisation}`,
});

/** The id of the comment on every case of the world. */
export const THREAD = "a-thread-id";
/** The id of the check-in on every case of the world. Its scale was not shared. */
export const CHECK_IN = "a-check-in-of-then";
/** The id of the follow-up talk on every case of the world. */
export const TALK = "a-talk-id";

const NAME: readonly (keyof ReturnType<typeof canariesOf>)[] = ["name"];
const SHARED = [...NAME, "shared", "version", "remark", "comment", "checkIn"] as const;
const OTHERS = Object.values(canariesOf("theirs"));

/** Which of the planted words somebody may ever be sent. */
export const MAY_SEE: Record<Actor, ReadonlySet<string>> = (() => {
  const ours = canariesOf("ours");
  const words = (names: readonly (keyof typeof ours)[]) => names.map((name) => ours[name]);
  return {
    nobody: new Set<string>(),
    // HR of the other organisation sees that their own case exists, and their own colleagues.
    stranger: new Set([canariesOf("theirs").name, canariesOf("theirs").people]),
    otherManager: new Set<string>(),
    admin: new Set(words([...NAME, "people"])),
    employee: new Set(words([...SHARED, "people", "preparation", "scale"])),
    manager: new Set(words([...SHARED, "people", "employer", "costs"])),
    hr: new Set(words([...SHARED, "people", "employer", "costs"])),
  };
})();

export const ALL_CANARIES = [...Object.values(canariesOf("ours")), ...OTHERS];

const set = (path: string, value: string): Change => ({ op: "set", path, base: "", value });

function contentWith(canaries: ReturnType<typeof canariesOf>): [DocumentKind, Change[]][] {
  return [
    [
      "shared",
      [
        set("interview.day", "2026-08-20"),
        set("interview.place", canaries.shared),
        set("interview.considerations", canaries.shared),
        set("plan.goalKind", "ordinary"),
        set("plan.goalText", canaries.shared),
        set("plan.goalDay", "2027-03-12"),
        set("plan.decision", "declined"),
        set("plan.declinedNote", canaries.shared),
        ...(["tasks", "agreements", "subGoals", "adjustments"] as const).map((list): Change => ({
          op: "add",
          list,
          id: "a1",
          values: {
            task: canaries.shared,
            what: canaries.shared,
            title: canaries.shared,
            targetDay: "2027-01-15",
          },
        })),
        {
          op: "add",
          list: "mixerSettings",
          id: "a1",
          values: { fromDay: "2026-09-07", weeklyHours: "15", physicalNote: canaries.shared },
        },
        {
          op: "add",
          list: "checkIns",
          id: CHECK_IN,
          values: { day: "2026-09-14", hours: "fits", sentence: canaries.checkIn },
        },
        {
          op: "add",
          list: "talks",
          id: TALK,
          values: { day: "2026-09-10", minutes: canaries.shared },
        },
        set("closing.keep", canaries.shared),
        set("interview.outcome", "held"),
        set("fitForWork.talkDay", "2026-09-21"),
        set("fitForWork.limits", canaries.shared),
        set("jointMeeting.day", "2026-09-28"),
        set("jointMeeting.minutes", canaries.shared),
        set("jointMeeting.nextDay", "2049-10-05"),
        set("interview.nextTalkDay", "2049-10-06"),
      ],
    ],
    [
      "employer",
      [set("preparation.options", canaries.employer), set("preparation.notes", canaries.employer)],
    ],
    ["costs", [set("costs.monthlyWage", "30000"), set("scope.note", canaries.costs)]],
    [
      "preparation",
      [
        set("own.thoughts", canaries.preparation),
        set("own.wishes", canaries.preparation),
        {
          op: "add",
          list: "ownCheckIns",
          id: CHECK_IN,
          values: { day: "2026-09-14", scale1: canaries.scale, value1: "6" },
        },
      ],
    ],
  ];
}

async function aFullCase(app: App, opener: Person, canaries: ReturnType<typeof canariesOf>) {
  const caseId = await aCase(app, opener, { employeeName: canaries.name });
  const by = { userId: opener.userId, at: Date.now() };
  for (const [document, changes] of contentWith(canaries))
    await saveChanges(app.store, { caseId, document, changes, commitId: document, by });
  const { revision } = await getDocument(app.store, caseId, "shared");
  const snapshotFor = () => ({ snapshot: { words: canaries.version }, contentHash: "hash" });
  await freezeVersion(app.store, { caseId, revision, by, snapshotFor });
  const said = { party: "employer", answer: "disagree", remark: canaries.remark } as const;
  await answerVersion(app.store, { caseId, version: 1, ...said, by });
  const comment = { about: "subGoals.a1", id: THREAD, words: canaries.comment };
  await openThread(app.store, { caseId, ...comment, by });
  return caseId;
}

export type World = {
  app: App;
  people: Record<Actor, Person | null>;
  caseId: string;
  theirCaseId: string;
};

/** Takes back that no plan is made, so that a version can be frozen; gives the revision to freeze. */
export async function reopened({ app, caseId, people }: World): Promise<number> {
  const path = "plan.decision";
  const by = { userId: people.hr!.userId, at: Date.now() };
  const changes: Change[] = [{ op: "set", path, base: "declined", value: "make" }];
  const request = { caseId, document: "shared" as const, changes, commitId: "reopened", by };
  return (await saveChanges(app.store, request)).revision;
}

async function build() {
  const engine = embeddedEngine(":memory:");
  await migrate(engine, "db/migrations");
  const master = randomBytes(32);
  const app = appOver(engine, master);
  const [our, their] = [canariesOf("ours"), canariesOf("theirs")];
  const ours = await anOrganisation(app, "Vores A/S");
  const theirs = await anOrganisation(app, "Deres A/S");
  await app.store.db.insert(installation).values({ id: 1, organisationId: ours, createdAt: 1 });
  const hr = await aPerson(app, ours, "hrPartner", our.people);
  const manager = await aPerson(app, ours, "lineManager", our.people);
  const employee = await aPerson(app, ours, "employee", our.people);
  const admin = await aPerson(app, ours, "hrAdmin", our.people);
  const otherManager = await aPerson(app, ours, "lineManager", "Leder");
  const stranger = await aPerson(app, theirs, "hrAdmin", their.people);
  const theirHr = await aPerson(app, theirs, "hrPartner", their.people);
  const caseId = await aFullCase(app, hr, our);
  await onCase(app, caseId, manager, "lineManager");
  await onCase(app, caseId, employee, "employee");
  const theirCaseId = await aFullCase(app, theirHr, their);
  const otherCase = await aCase(app, hr, { employeeName: "En anden" });
  await onCase(app, otherCase, otherManager, "lineManager");
  const people = { nobody: null, stranger, otherManager, admin, employee, manager, hr };
  return { image: engine.serialise(), master, people, caseId, theirCaseId };
}

let built: ReturnType<typeof build> | undefined;

/** A world of its own, the same each time, made the running application. Papers are printed as the words they hold. */
export async function aWorld(): Promise<World> {
  built ??= build();
  const { image, master, ...rest } = await built;
  const app = appOver(embeddedEngine(image), master);
  useApp(app);
  replacePrinter(async (job) => new TextEncoder().encode(JSON.stringify(job)));
  return { app, ...rest };
}
