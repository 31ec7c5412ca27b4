import { describe, expect, test } from "vitest";
import { postEdit } from "#app/ui/autosave/post-edit";
import type { Edit } from "#app/ui/autosave/save-reply";
import { keepUnsaved, readUnsaved } from "#app/ui/autosave/unsaved-store";

const edit: Edit = { path: "plan.goalText", base: "a", value: "b", commitId: "c-1", attempts: 1 };
const target = { url: "/cases/1/save", documentKind: "shared" };

async function replyTo(status: number, body: unknown) {
  const requests: [unknown, RequestInit | undefined][] = [];
  const send: typeof fetch = (url, init) => {
    requests.push([url, init]);
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  };
  return { reply: await postEdit(target, edit, send), requests };
}

describe("an edit on the wire", () => {
  test("carries document, path, base, value and commit id as a plain form", async () => {
    const { requests } = await replyTo(200, {});
    const [url, init] = requests[0] ?? [];
    expect(url).toBe("/cases/1/save");
    expect(String(init?.body)).toBe(
      "document=shared&path=plan.goalText&base=a&value=b&commitId=c-1",
    );
    expect(init).toMatchObject({ method: "POST", redirect: "manual" });
  });

  test.each([
    [200, { ok: true, value: "b", savedAt: "14.02" }, "saved"],
    [409, { ok: false, conflict: { theirs: "x" } }, "conflict"],
    [400, { ok: false, problem: "No such day." }, "problem"],
    [404, "not here", "gone"],
    [401, { ok: true, value: "b", savedAt: "14.02" }, "failed"],
    [500, {}, "failed"],
    [200, { ok: true, value: "b" }, "failed"],
    [200, { ok: false }, "failed"],
    [200, null, "failed"],
  ])("%i %j is %s", async (status, body, kind) => {
    expect((await replyTo(status, body)).reply.kind).toBe(kind);
  });

  test("an answer says which revision its text stands in", async () => {
    const saved = { ok: true, value: "b", savedAt: "14.02", revision: 7 };
    expect((await replyTo(200, saved)).reply).toMatchObject({ kind: "saved", revision: 7 });
    const refused = { ok: false, conflict: { theirs: "x", revision: 8 } };
    expect((await replyTo(409, refused)).reply).toMatchObject({ kind: "conflict", revision: 8 });
  });

  test("a broken line is no answer", async () => {
    const send = () => Promise.reject(new TypeError("network"));
    expect(await postEdit(target, edit, send)).toEqual({ kind: "failed" });
  });
});

describe("what outlives a reload", () => {
  const storage = () => {
    const held = new Map<string, string>();
    return {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    };
  };

  test("is read back as it was kept, and gone when nothing is left", () => {
    const tab = storage();
    keepUnsaved(tab, "k", [edit]);
    expect(readUnsaved(tab, "k")).toEqual([edit]);
    keepUnsaved(tab, "k", []);
    expect(tab.getItem("k")).toBeNull();
  });

  test.each(["not json", "{}", '[{"path":1}]', "[null]"])("%s is read as nothing", (text) => {
    const tab = storage();
    tab.setItem("k", text);
    expect(readUnsaved(tab, "k")).toEqual([]);
  });

  test("a browser that refuses storage is no reason to stop", () => {
    const refusing = {
      ...storage(),
      setItem: () => {
        throw new Error("full");
      },
    };
    expect(() => keepUnsaved(refusing, "k", [edit])).not.toThrow();
  });
});
