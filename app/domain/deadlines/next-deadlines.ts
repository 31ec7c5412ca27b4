import type { Deadline } from "./deadline";

/** What to do next: everything missed, longest overdue first, then what is due or comes, up to a number in all. */
export function nextDeadlines(deadlines: readonly Deadline[], count: number): Deadline[] {
  const inOrder = [...deadlines].sort((a, b) => a.day.localeCompare(b.day));
  const missed = inOrder.filter(({ state }) => state === "missed");
  const coming = inOrder.filter(({ state }) => state === "today" || state === "ahead");
  return [...missed, ...coming.slice(0, Math.max(0, count - missed.length))];
}
