const DAY_MS = 86_400_000;

/** Days since 1970 of a `YYYY-MM-DD`, for measuring distances only. */
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** Where days stand on a line from the first to the last of them, in percent. */
export function placeDays(days: readonly string[]): (day: string) => number {
  const numbers = days.map(dayNumber).filter(Number.isFinite);
  const first = Math.min(...numbers);
  const span = Math.max(...numbers) - first;
  return (day) => {
    const share = span > 0 ? (dayNumber(day) - first) / span : 0;
    return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
  };
}
