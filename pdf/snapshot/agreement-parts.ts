import type { SharedContent } from "#app/domain/shared-document";
import type { PaperText } from "#app/text/paper/da-paper";
import type { Fact, Grid, GridPart } from "./paper-shapes";
import type { PrintFormat } from "./print-format";

const gridOrNull = (head: string[], rows: string[][]): Grid | null =>
  rows.length > 0 ? { head, rows } : null;

/** Which usual tasks can be done now: asked about function, never about illness. Left out when none is listed. */
export function tasksPart(content: SharedContent, words: PaperText): GridPart {
  const { task, ability, note } = words.tasks.head;
  const rows = content.tasks.map((item) => [
    item.task,
    item.ability ? words.tasks.abilities[item.ability] : words.notAgreed,
    item.note,
  ]);
  return { title: words.tasks.title, grid: gridOrNull([task, ability, note], rows), empty: "" };
}

export type AdjustmentPart = {
  title: string;
  adjustments: GridPart;
  /** What was tried, and what happens when it becomes too much; `empty` is said when nothing was written. */
  texts: (Fact & { empty: string })[];
};

/** Considerations (skånehensyn) with their end dates, what was tried, and the agreed step back. */
export function adjustmentPart(
  content: SharedContent,
  words: PaperText,
  format: PrintFormat,
): AdjustmentPart {
  const say = words.adjustments;
  const rows = content.adjustments.map((item) => [
    item.what,
    item.provider,
    item.fromDay ? format.shortDay(item.fromDay) : "",
    item.endDay ? format.shortDay(item.endDay) : say.noEnd,
  ]);
  const { what, who, from, until } = say.head;
  return {
    title: say.title,
    adjustments: {
      title: say.adjustments,
      grid: gridOrNull([what, who, from, until], rows),
      empty: say.none,
    },
    texts: [
      { label: say.tried, value: content.plan.triedAlready, empty: say.notTried },
      { label: say.stepBack, value: content.plan.stepBack, empty: words.notAgreed },
    ],
  };
}

export type TalkPart = { title: string; facts: Fact[]; agreements: GridPart };

/** What the conversation (sygedagpengeloven § 7 a) ended in: who took part, what was agreed, who does what by when. */
export function talkPart(content: SharedContent, words: PaperText, format: PrintFormat): TalkPart {
  const { interview } = content;
  const say = words.talk;
  const facts: Fact[] = [
    { label: say.held, value: interview.heldOn ? format.longDay(interview.heldOn) : "" },
    { label: say.participants, value: interview.participants },
    { label: say.considerations, value: interview.considerations },
    { label: say.contact, value: interview.contactMeanwhile },
    { label: say.colleagues, value: interview.colleaguesTold },
  ];
  // Only where something was agreed at a later talk does the day tell agreements apart.
  const hasLater = content.agreements.some(({ agreedOn }) => agreedOn);
  const agreedOn = (day: string | null) => (day ? format.shortDay(day) : "");
  const rows = content.agreements.map((item) => [
    item.what,
    item.who || words.notAgreed,
    item.dueDay ? format.shortDay(item.dueDay) : words.notAgreed,
    ...(hasLater ? [agreedOn(item.agreedOn ?? interview.heldOn)] : []),
  ]);
  const head = [say.head.what, say.head.who, say.head.when];
  return {
    title: say.title,
    facts: facts.filter(({ value }) => value !== ""),
    agreements: {
      title: say.agreements,
      grid: gridOrNull(hasLater ? [...head, say.head.agreed] : head, rows),
      empty: say.none,
    },
  };
}

export type ExpectationPart = { title: string; intro: string; grid: Grid | null };

/** Employer's and employee's expectations, asked apart and printed apart. Null grid when nobody answered. */
export function expectationPart(
  content: SharedContent,
  words: PaperText,
  format: PrintFormat,
): ExpectationPart {
  const say = words.expectations;
  const talk = content.interview;
  const pairs = [
    [say.over8Weeks, talk.employerExpectsOver8Weeks, talk.employeeExpectsOver8Weeks],
    [say.over26Weeks, talk.employerExpectsOver26Weeks, talk.employeeExpectsOver26Weeks],
  ] as const;
  const answer = (value: (typeof pairs)[number][1]) => (value ? say.answers[value] : say.noAnswer);
  const day = (value: string | null) => (value ? format.longDay(value) : say.noAnswer);
  const rows = pairs
    .filter(([, employer, employee]) => employer ?? employee)
    .map(([question, employer, employee]) => [question, answer(employer), answer(employee)]);
  if (talk.employerExpectsBackDay ?? talk.employeeExpectsBackDay)
    rows.push([say.backDay, day(talk.employerExpectsBackDay), day(talk.employeeExpectsBackDay)]);
  const { question, employer, employee } = say.head;
  return {
    title: say.title,
    intro: say.intro,
    grid: gridOrNull([question, employer, employee], rows),
  };
}

/** What the kommune is asked for, one line per request. */
export function helpLines(content: SharedContent, words: PaperText): string[] {
  return content.helpWanted
    .map(({ scheme, what }) => words.help.line(scheme ? words.schemes[scheme] : "", what))
    .filter(Boolean);
}

/** Follow-up dates: when, how, with whom, about what. */
export function followUpPart(
  content: SharedContent,
  words: PaperText,
  format: PrintFormat,
): GridPart {
  const say = words.followUp;
  const rows = content.followUps.map((item) => [
    item.day ? format.longDay(item.day) : words.notAgreed,
    item.form ? say.forms[item.form] : "",
    item.who,
    item.about,
  ]);
  const { day, form, who, about } = say.head;
  return { title: say.title, grid: gridOrNull([day, form, who, about], rows), empty: say.none };
}
