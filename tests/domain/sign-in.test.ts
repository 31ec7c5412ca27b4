import { describe, expect, it } from "vitest";
import { ORGANISATION_ROLES } from "#app/domain/permissions";
import {
  FRESH_MINUTES,
  isFresh,
  isSignInMethod,
  mustHaveSecondFactor,
  secondFactorState,
} from "#app/domain/sign-in";
import type { SecondFactorFacts, SecondFactorState } from "#app/domain/sign-in";

const FRESH_MS = FRESH_MINUTES * 60_000;

describe("who must have a second factor", () => {
  it("is HR, and nobody in the example", () => {
    const must = (isExample: boolean) =>
      ORGANISATION_ROLES.filter((organisationRole) =>
        mustHaveSecondFactor({ organisationRole, isExample }),
      );
    expect([must(false).toSorted(), must(true)]).toEqual([["hrAdmin", "hrPartner"], []]);
  });
});

describe("where a session stands with the second factor", () => {
  type Role = SecondFactorFacts["organisationRole"];
  const state = (
    organisationRole: Role,
    [hasApp, hasPasskey, isShown, isExample = 0]: readonly number[],
  ) =>
    secondFactorState({
      organisationRole,
      isExample: Boolean(isExample),
      hasApp: Boolean(hasApp),
      hasPasskey: Boolean(hasPasskey),
      shownAt: isShown ? 1 : null,
    });

  // app, passkey, shown, example: for HR, for everybody else.
  it.each<[number[], SecondFactorState, SecondFactorState]>([
    [[0, 0, 0], "missing", "notNeeded"],
    [[0, 1, 0], "needed", "notNeeded"],
    [[1, 0, 0], "needed", "needed"],
    [[1, 1, 0], "needed", "needed"],
    [[0, 0, 1], "done", "notNeeded"],
    [[0, 1, 1], "done", "notNeeded"],
    [[1, 0, 1], "done", "done"],
    [[1, 1, 1], "done", "done"],
    [[0, 0, 0, 1], "notNeeded", "notNeeded"],
    [[0, 1, 0, 1], "notNeeded", "notNeeded"],
    [[1, 0, 0, 1], "needed", "needed"],
    [[1, 0, 1, 1], "done", "done"],
  ])("%j", (facts, forHr, forOthers) => {
    for (const role of ["hrAdmin", "hrPartner"] as const) expect(state(role, facts)).toBe(forHr);
    for (const role of ["lineManager", "employee"] as const)
      expect(state(role, facts)).toBe(forOthers);
  });

  it("counts a moment of zero as shown: only null is none", () => {
    const facts = { organisationRole: "hrAdmin", isExample: false } as const;
    expect(secondFactorState({ ...facts, hasApp: true, hasPasskey: false, shownAt: 0 })).toBe(
      "done",
    );
  });
});

describe("a moment ago", () => {
  const T = Date.UTC(2026, 8, 7, 8);
  it.each<[string, number, number | null, number, boolean]>([
    ["just signed in", T, null, T, true],
    ["a second before the limit", T, null, T + FRESH_MS - 1_000, true],
    ["a millisecond before it", T, null, T + FRESH_MS - 1, true],
    ["at the limit", T, null, T + FRESH_MS, false],
    ["a second after it", T, null, T + FRESH_MS + 1_000, false],
    ["shown again later", T, T + FRESH_MS, T + 2 * FRESH_MS - 1, true],
    ["shown again too long ago", T, T + FRESH_MS, T + 2 * FRESH_MS, false],
    ["an older proof does not take the sign-in back", T, T - FRESH_MS, T + 1, true],
  ])("%s", (_what, signedInAt, provenAt, at, expected) => {
    expect(isFresh({ signedInAt, provenAt }, at)).toBe(expected);
  });
});

it("knows its ways of signing in, and nothing an object inherits", () => {
  expect(
    ["password", "mailLink", "passkey", "provider", "", "constructor", "Password"].map(
      isSignInMethod,
    ),
  ).toEqual([true, true, true, true, false, false, false]);
});
