import { unzipSync } from "fflate";
import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { action as write, loader as fitForWorkPage } from "#app/routes/letters/fit-for-work";
import { action as writeMeeting } from "#app/routes/letters/joint-meeting";
import { action as send, loader as papersPage } from "#app/routes/letters/papers";
import { loader as fitForWorkPdf } from "#app/routes/letter-files/fit-for-work-pdf";
import { loader as fitForWorkIcs } from "#app/routes/letter-files/fit-for-work-ics";
import { loader as meetingIcs } from "#app/routes/letter-files/joint-meeting-ics";
import { loader as talkPdf } from "#app/routes/letter-files/talk-pdf";
import { loader as ownCopyPage } from "#app/routes/letters/own-copy";
import { action as takeCopy } from "#app/routes/letter-files/my-data-zip";
import { letterMail } from "#app/server/letters/letter-mails.server";
import * as settings from "#app/server/env.server";
import { getContent } from "#db/documents.server";
import { claimMail } from "#db/mail/outbox.server";
import { accessLog } from "#db/schema.server";
import { replacePrinter } from "#app/server/paper/print.server";
import type { PdfJob } from "#pdf/render-job";
import { call } from "#tests/builders";
import type { Person } from "#tests/builders";
import { MAY_SEE, ALL_CANARIES, TALK, aWorld, canariesOf } from "./matrix-world";
import type { World } from "./matrix-world";

type OwnLog = { log: { when: string; what: string }[] };

let world: World;
beforeEach(async () => {
  vi.restoreAllMocks();
  world = await aWorld();
});

const person = (actor: "hr" | "manager" | "employee"): Person => world.people[actor]!;
const ask = (route: unknown, actor: "hr" | "manager" | "employee", form?: Record<string, string>) =>
  call(route, {
    as: person(actor),
    params: { caseId: world.caseId, talkId: TALK },
    path: `/cases/${world.caseId}/fit-for-work`,
    ...(form ? { form } : {}),
  });
const content = async () => (await getContent(world.app.store, world.caseId, "shared")).content;
const logged = async (action: string) => {
  const { db } = world.app.store;
  return db
    .select()
    .from(accessLog)
    .where(and(eq(accessLog.caseId, world.caseId), eq(accessLog.action, action)));
};
const withMail = () => {
  const env = settings.env();
  vi.spyOn(settings, "env").mockReturnValue({ ...env, canMail: true });
};

describe("part 1 of the mulighedserklæring", () => {
  it("takes the tasks in once, under what stands there, and keeps what was typed with the press", async () => {
    const { tasks } = await content();
    const path = `tasks.${tasks[0]!.id}`;
    await ask(write, "hr", { [`${path}.ability`]: "cannot", [`${path}.note`]: "Vent til januar" });
    const typed = { intent: "useTasks", "fitForWork.tasksAffected": "Alt i lageret" };
    const answer = await ask(write, "manager", typed);
    expect(answer.headers.get("location")).toMatch(/fit-for-work#fitForWork\.tasksAffected$/);
    const expected = `Alt i lageret\n${canariesOf("ours").shared}: Vent til januar`;
    expect((await content()).fitForWork.tasksAffected).toBe(expected);
    await ask(write, "employee", { intent: "useTasks" });
    expect((await content()).fitForWork.tasksAffected).toBe(expected);
  });

  it.each([
    ["fitForWork.talkDay", "i morgen"],
    ["fitForWork.weeklyHours", "61"],
    ["fitForWork.talkTime", "25:00"],
    ["fitForWork.limits", "x".repeat(2001)],
  ])("keeps what cannot be read of %s with a message", async (path, value) => {
    const answer = await ask(write, "hr", { [path]: value });
    expect(answer.status).toBe(400);
    expect((await answer.json()).unsaved.typed[path]).toBe(value);
  });

  it("is logged when fetched, and its calendar says nothing of it", async () => {
    const answer = await ask(fitForWorkPdf, "employee");
    expect(answer.headers.get("content-disposition")).toContain("mulighedserklaering-1-del.pdf");
    expect(await logged("downloadFitForWork")).toHaveLength(1);
    const event = await (await ask(fitForWorkIcs, "hr")).text();
    const meeting = await (await ask(meetingIcs, "hr")).text();
    for (const text of [event, meeting])
      expect(text).not.toMatch(/kanari|mulighed|kommune|sygdom|fravær/i);
    expect(event.match(/UID:.*/)![0]).not.toBe(meeting.match(/UID:.*/)![0]);
  });

  it("is no part of the plan: nothing of it is missing in a version", async () => {
    const loaded = await (await ask(fitForWorkPage, "hr")).json();
    expect(loaded.returns).toEqual({ days: 14, isUncertain: true });
  });
});

describe("the meeting with the kommune", () => {
  it("takes in the help asked for, and nothing the employee said in a check-in", async () => {
    await ask(writeMeeting, "hr", { intent: "add:helpWanted" });
    const path = `helpWanted.${(await content()).helpWanted[0]!.id}`;
    await ask(writeMeeting, "hr", {
      "jointMeeting.day": "2026-09-15",
      [`${path}.what`]: "Ny stol",
    });
    await ask(writeMeeting, "hr", { intent: "useProposals" });
    expect((await content()).jointMeeting.agenda).toBe("Hjælp, vi beder om: Ny stol");
  });
});

describe("the minutes of a talk", () => {
  it.each(["", "another", "constructor", "a-talk-id "])("are not there for talk %j", async (id) => {
    const params = { caseId: world.caseId, talkId: id };
    expect((await call(talkPdf, { as: person("hr"), params })).status).toBe(404);
  });
});

describe("a mail around a paper", () => {
  const form = { send: "invitation", "to.invitation": "rådgiver@kommune.dk" };
  const good = { ...form, "to.invitation": "pia@kommune.example" };

  it("is sent by the employer alone, and only where a mail server is set up", async () => {
    expect((await ask(send, "hr", good)).status).toBe(404);
    withMail();
    expect((await ask(send, "employee", good)).status).toBe(404);
    const answer = await ask(send, "manager", good);
    expect(answer.headers.get("location")).toBe(`/cases/${world.caseId}/papers?sent`);
    const claimed = await claimMail(world.app.store, Date.now() + 1000);
    expect(claimed!.mail).toMatchObject({ to: "pia@kommune.example", subject: "Samtale" });
    expect(await logged("sendLetter")).toHaveLength(1);
  });

  it.each(["", "pia", "pia@kommune.example\nBcc: x@y.dk", "a@b.dk, c@d.dk"])(
    "is not sent to %j, and says so at the field",
    async (to) => {
      withMail();
      const answer = await ask(send, "hr", { ...form, "to.invitation": to });
      expect([answer.status, (await answer.json()).problem]).toEqual([400, "wrong"]);
      expect(await claimMail(world.app.store, Date.now() + 1000)).toBeNull();
    },
  );

  it.each(["talk", "constructor", ""])("has nothing to send for %j", async (letter) => {
    withMail();
    const answer = await ask(send, "hr", { send: letter, [`to.${letter}`]: "a@b.dk" });
    expect(answer.status).toBe(404);
  });

  it("is sent twenty times a day at most", async () => {
    withMail();
    for (let count = 0; count < 20; count += 1) await ask(send, "hr", good);
    expect((await ask(send, "hr", good)).status).toBe(429);
    expect((await ask(send, "manager", good)).status).toBe(302);
  });

  it("is not offered to the employee where it would be to themselves", async () => {
    const withMails = async (actor: "hr" | "employee") => {
      const { papers, talks } = await (await ask(papersPage, actor)).json();
      return [...papers, ...talks]
        .filter(({ mail }: { mail: unknown }) => mail !== null)
        .map(({ letter }: { letter: string }) => letter);
    };
    const others = ["jointInvitation", "jointMinutes", "fastTrack"];
    const all = ["invitation", "minutes", "fitForWork", ...others, "refusal", "talk"];
    expect(await withMails("employee")).toEqual(others);
    expect(await withMails("hr")).toEqual(all);
  });

  it("says how where there is no place to go to", async () => {
    const { interview } = await content();
    const given = { ...interview, day: "2026-09-01", form: "phone", place: "" } as const;
    const { text } = letterMail("invitation", { ...(await content()), interview: given }, "Hanne");
    expect(text).toContain("Sted: Telefon");
  });

  it("offers the form only to whom it would answer", async () => {
    withMail();
    const maySend = async (actor: "hr" | "employee") =>
      (await (await ask(papersPage, actor)).json()).maySend;
    expect([await maySend("hr"), await maySend("employee")]).toEqual([true, false]);
  });
});

describe("the employee's own copy", () => {
  const copyOf = async () => {
    const answer = await ask(takeCopy, "employee", {});
    return unzipSync(new Uint8Array(await answer.arrayBuffer()));
  };
  const textIn = (bytes?: Uint8Array) => new TextDecoder().decode(bytes);

  it("holds what is theirs, in every ring they read, and no word of the others", async () => {
    const files = await copyOf();
    expect(Object.keys(files).sort()).toEqual([
      "min-kopi.json",
      "min-kopi.pdf",
      "plan-version-1.pdf",
    ]);
    for (const name of ["min-kopi.json", "min-kopi.pdf"]) {
      const text = textIn(files[name]);
      const ours = canariesOf("ours");
      for (const word of ["name", "shared", "comment", "preparation", "scale", "checkIn"] as const)
        expect([name, word, text.includes(ours[word])]).toEqual([name, word, true]);
    }
    const all = Object.values(files).map(textIn).join("\n");
    expect(
      ALL_CANARIES.filter((word) => all.includes(word) && !MAY_SEE.employee.has(word)),
    ).toEqual([]);
    expect(textIn(files["plan-version-1.pdf"])).toContain(canariesOf("ours").version);
  });

  it("holds every line of a log however long, in order, and on paper the newest", async () => {
    const { db } = world.app.store;
    const MANY = 5203;
    const [hr] = [person("hr").userId];
    // As many lines as somebody who looks in daily leaves in years, older than all there are.
    const old = Array.from({ length: MANY }, (_, number) => ({
      caseId: world.caseId,
      id: `0000-${String(number).padStart(6, "0")}`,
      at: Date.UTC(2020, 0, 1) + number * 60_000,
      userId: hr,
      action: "lookAtCase",
    }));
    while (old.length > 0) await db.insert(accessLog).values(old.splice(0, 500));
    const papers: PdfJob[] = [];
    replacePrinter(async (job) => {
      papers.push(job);
      return new Uint8Array([0]);
    });
    const files = await copyOf();
    const { log } = JSON.parse(textIn(files["min-kopi.json"])) as OwnLog;
    const theirs = log.slice(-MANY);
    expect(theirs.every(({ what }) => what === "så forløbet")).toBe(true);
    const whens = theirs.map(({ when }) => when);
    expect([whens[0], whens.at(-1)]).toEqual([
      "4. januar 2020 kl. 15.42",
      "1. januar 2020 kl. 01.00",
    ]);
    expect(new Set(whens).size).toBe(MANY);
    expect(log.length).toBeGreaterThan(MANY);
    const readable = JSON.stringify(papers[0]);
    expect(readable).toContain("Her står de nyeste 500 linjer.");
    expect(readable).not.toContain("1. januar 2020 kl. 01.00");
  });

  it("can be read on a page that says the same, with the newest of the log", async () => {
    const answer = await ask(ownCopyPage, "employee");
    const text = await answer.text();
    const ours = canariesOf("ours");
    for (const word of ["shared", "comment", "preparation", "checkIn"] as const)
      expect([word, text.includes(ours[word])]).toEqual([word, true]);
    expect((await ask(ownCopyPage, "hr")).status).toBe(404);
  });

  it("is in plain words: labels and answers, no names of fields", async () => {
    const copy = JSON.parse(textIn((await copyOf())["min-kopi.json"]));
    expect(JSON.stringify(copy.shared)).toContain("12. marts 2027");
    expect(JSON.stringify(copy.shared)).not.toMatch(/goalDay|firstAbsenceDay|"ordinary"/);
  });

  it("is logged without content, and not made a sixth time within the hour", async () => {
    for (let count = 0; count < 5; count += 1)
      expect((await ask(takeCopy, "employee", {})).status).toBe(200);
    const answer = await ask(takeCopy, "employee", {});
    expect(answer.headers.get("location")).toBe(`/cases/${world.caseId}/room/my-data?wait`);
    expect(await logged("takeOwnCopy")).toHaveLength(5);
  });
});
