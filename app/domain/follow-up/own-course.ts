import type { DraftValues } from "../draft";
import type { IsoDate } from "../fields";
import { checkInView, scalesOf } from "./check-in-view";
import type { CheckInView, ScaleView } from "./check-in-view";

export type CourseEntry = { id: string; day: IsoDate; own: DraftValues; shared: DraftValues };

export type CourseRow = Pick<CourseEntry, "id" | "day"> & {
  shared: CheckInView;
  answer: string;
  /** Every scale of that day; shared where the others were given it. */
  scales: (ScaleView & { isShared: boolean })[];
};

/** A check-in as the employee reads it: theirs whole, with what of it the others have. */
export function courseRow({ id, day, own, shared }: CourseEntry): CourseRow {
  const view = checkInView(shared);
  const scales = scalesOf(own).map((scale) => ({
    ...scale,
    isShared: view.scales.some(({ name, value }) => name === scale.name && value === scale.value),
  }));
  return { id, day, shared: view, answer: shared.answer ?? "", scales };
}

/** The names of all scales in the order they are met, newest first. */
export const scaleNames = (rows: readonly CourseRow[]): string[] => [
  ...new Set(rows.flatMap(({ scales }) => scales.map(({ name }) => name))),
];
