import { describe, expect, it } from "vitest";
import { contentHash } from "#pdf/content-hash.server";
import { planSnapshot } from "#pdf/plan-snapshot";
import { bodil } from "./sample-bodil";
import { versionOf } from "./samples";

describe("the content hash", () => {
  const hash = contentHash(planSnapshot(versionOf(bodil())));

  it("is SHA-256 of canonical JSON", () => {
    // sha256 of {"a":true,"b":[1,{"c":"æ","d":null}]}
    expect(contentHash({ b: [1, { d: null, c: "æ" }], a: true })).toBe(
      "823a460d695cb200cab7f58a36f264f71e30944513f8856cf8dc091c8709f122",
    );
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("does not depend on the order of keys, nor on a trip through JSON", () => {
    const snapshot = planSnapshot(versionOf(bodil()));
    const reversed = Object.fromEntries(Object.entries(snapshot).reverse());
    expect(contentHash(reversed)).toBe(hash);
    expect(contentHash(JSON.parse(JSON.stringify(snapshot)) as object)).toBe(hash);
  });

  it.each([
    ["content", versionOf({ ...bodil(), plan: { ...bodil().plan, goalText: "Et andet mål." } })],
    ["version", versionOf(bodil(), { version: 4 })],
    ["organisation", versionOf(bodil(), { organisation: "Sydhavn Vinduer ApS" })],
  ])("changes with %s", (_what, input) => {
    expect(contentHash(planSnapshot(input))).not.toBe(hash);
  });
});
