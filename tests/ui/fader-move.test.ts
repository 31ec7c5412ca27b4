import { describe, expect, test } from "vitest";
import { moveOn } from "#app/ui/mixer/fader-move";
import type { FaderMove } from "#app/ui/mixer/fader-move";

const step = (name: string, from: string, to: string, atMs: number): FaderMove => ({
  name,
  from,
  to,
  atMs,
});

const after = (...steps: FaderMove[]) =>
  steps.reduce((move: FaderMove | null, each) => moveOn(move, each), null);

describe("a move of a fader", () => {
  test("is all the steps taken close together", () => {
    const move = after(
      step("a", "20", "19", 0),
      step("a", "19", "18", 300),
      step("a", "18", "17", 900),
    );
    expect(move).toMatchObject({ name: "a", from: "20", to: "17" });
  });

  test("ends when the fader has rested", () => {
    expect(after(step("a", "20", "19", 0), step("a", "19", "18", 5000))).toMatchObject({
      from: "19",
    });
  });

  test("ends when another fader is moved", () => {
    expect(after(step("a", "20", "19", 0), step("b", "4", "5", 10))).toMatchObject({
      name: "b",
      from: "4",
      to: "5",
    });
  });

  test("begins at no place for a fader nobody had set", () => {
    const move = after(step("a", "", "0", 0), step("a", "0", "3", 300));
    expect(move).toMatchObject({ from: "", to: "3" });
  });

  test("is none when the fader came back by itself", () => {
    expect(after(step("a", "20", "19", 0), step("a", "19", "20", 300))).toBeNull();
  });
});
