import { absenceOf } from "../absence/absence";
import type { Absence } from "../absence/absence";
import type { IsoDate } from "../fields";
import { evenHours } from "../mixer/hours-course";
import type { HoursFrom } from "../mixer/hours-course";
import type { SharedContent } from "../shared-document";
import type { BackSource, CaseInput } from "./case-shapes";

type Hours = Pick<CaseInput, "history" | "planned" | "partTime" | "back">;

/** The hours of an absence, as it is or as the mixer alone says. */
function absenceFrom(shared: SharedContent, firstDay: IsoDate, isMixerAlone: boolean): Absence {
  const facts = { ...shared.facts, firstAbsenceDay: shared.facts.firstAbsenceDay ?? firstDay };
  const course = isMixerAlone ? { ...shared.course, fullyBackOn: null } : shared.course;
  const absence = absenceOf({ ...shared, facts, course });
  if (!absence) throw new Error("no absence without normal hours");
  return absence;
}

/** The day of full hours: noted, else of the mixer, else of the plan, else expected by the employer, else at once. */
function backDay(
  { course, plan, interview }: SharedContent,
  mixer: Absence,
  fromDay: IsoDate,
): { day: IsoDate; source: BackSource } {
  const notPassed = (day: IsoDate): IsoDate => (day > fromDay ? day : fromDay);
  if (course.fullyBackOn) return { day: course.fullyBackOn, source: "fullyBackOn" };
  const isFull = ({ weeklyHours }: HoursFrom) => weeklyHours >= mixer.normalWeeklyHours;
  const full = mixer.hours.find(isFull);
  if (full) return { day: full.fromDay, source: "mixer" };
  if (plan.goalKind === "ordinary" && plan.goalDay)
    return { day: notPassed(plan.goalDay), source: "goalDay" };
  if (interview.employerExpectsBackDay)
    return { day: notPassed(interview.employerExpectsBackDay), source: "expectedBackDay" };
  return { day: fromDay, source: "start" };
}

/** The mixer's hours without the settings at full hours, from a day on; null when it has no part-time setting. */
function partTimeHours(mixer: Absence, fromDay: IsoDate): HoursFrom[] | null {
  const low = mixer.hours.filter(({ weeklyHours }) => weeklyHours < mixer.normalWeeklyHours);
  if (low.every(({ weeklyHours }) => weeklyHours === 0)) return null;
  const inForce = low.findLast((each) => each.fromDay <= fromDay) ?? evenHours(fromDay, 0);
  return [{ ...inForce, fromDay }, ...low.filter((each) => each.fromDay > fromDay)];
}

/** Hours worked up to a day, and from it on in the way back as planned and the part-time way. Normal hours are known. */
export function plannedHours(shared: SharedContent, fromDay: IsoDate): Hours {
  const actual = absenceFrom(shared, fromDay, false);
  const mixer = absenceFrom(shared, fromDay, true);
  const back = backDay(shared, mixer, fromDay);
  const isNoted = back.source === "fullyBackOn" || back.source === "mixer";
  const isAhead = (each: HoursFrom) => each.fromDay >= fromDay;
  const isBeforeBack = (each: HoursFrom) => each.fromDay < back.day;
  return {
    history: actual.hours.filter((each) => !isAhead(each)),
    planned: isNoted
      ? actual.hours.filter(isAhead)
      : [
          ...mixer.hours.filter((each) => isAhead(each) && isBeforeBack(each)),
          evenHours(back.day, mixer.normalWeeklyHours),
        ],
    partTime: partTimeHours(mixer, fromDay),
    back,
  };
}
