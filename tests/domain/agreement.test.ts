import { describe, expect, it } from "vitest";
import { MAX_REMARK, partyOf, readAnswer } from "#app/domain/plan/agreement";

describe("reading an answer", () => {
  it.each([
    ["agree", "", "agree", null],
    ["agree", " \n\t ", "agree", null],
    ["agreeWithRemark", " Husk\r\npausen ", "agreeWithRemark", "Husk\npausen"],
    ["disagree", "", "disagree", null],
    ["disagree", "For hurtigt\u0000\u202E", "disagree", "For hurtigt"],
    ["disagree", "x".repeat(MAX_REMARK), "disagree", "x".repeat(MAX_REMARK)],
  ])("takes %s with the remark %j", (answer, remark, read, kept) => {
    expect(readAnswer({ answer, remark })).toEqual({ ok: true, answer: read, remark: kept });
  });

  it.each([
    ["", "", "answer", "answer"],
    ["maybe", "", "answer", "answer"],
    ["constructor", "x", "answer", "answer"],
    ["agreeWithRemark", "  ", "remark", "remarkMissing"],
    ["agree", "Men", "remark", "remarkUnwanted"],
    ["disagree", "x".repeat(MAX_REMARK + 1), "remark", "remarkTooLong"],
  ])("asks again about %j with the remark %j", (answer, remark, field, problem) => {
    expect(readAnswer({ answer, remark })).toEqual({ ok: false, field, problem });
  });
});

it.each([
  ["lineManager", "employer"],
  ["hrPartner", "employer"],
  ["employee", "employee"],
] as const)("a %s speaks for the %s", (role, party) => {
  expect(partyOf(role)).toBe(party);
});
