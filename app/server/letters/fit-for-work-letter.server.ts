import type { IsoDate } from "#app/domain/fields";
import { LAW_PARAMETERS } from "#app/domain/law/parameters";
import { doubtsOf, standingOn } from "#app/domain/law/standing";
import { readyLetters } from "#app/domain/follow-up/papers";
import type { SharedContent } from "#app/domain/shared-document";
import { longDay, plainNumber } from "#app/text/format";
import { letterPapers as papers } from "#app/text/paper-letters/papers";
import type { LetterPart, LetterSnapshot } from "#pdf/letters/letter-snapshot";
import { today } from "../clock.server";
import type { Occasion } from "../paper/papers.server";
import {
  DANISH,
  dayAndTime,
  ifWritten,
  letterSnapshot,
  note,
  paragraph,
  signaturesPart,
  written,
} from "./letter.server";

const say = papers.fitForWork;

/** How many days a doctor is usually given, by the law table on the day it is handed over; null where that is silent. */
export function returnDays(day: IsoDate): { days: number; isUncertain: boolean } | null {
  const { now } = standingOn("fitForWorkReturnDays", LAW_PARAMETERS.fitForWorkReturnDays, day);
  return now && { days: now.value, isUncertain: doubtsOf(now).length > 0 };
}

function periodText({ fromDay, untilDay }: SharedContent["fitForWork"]): string {
  const until = untilDay ? longDay(untilDay, DANISH) : "";
  if (!fromDay) return until && say.onlyUntil(until);
  const from = say.from(longDay(fromDay, DANISH));
  return until ? `${from} ${say.until(until)}` : from;
}

function practicalPart(content: SharedContent, occasion: Occasion): LetterPart {
  const returns = returnDays(content.course.fitForWorkHandedOn ?? today(occasion.at));
  const days = returns && [say.returns(returns.days), returns.isUncertain ? say.uncertain : ""];
  return {
    title: say.practical,
    blocks: [{ kind: "bullets", items: [say.pays, ...(days ? [days.join(" ").trim()] : [])] }],
  };
}

const ROOM_FOR_AN_ANSWER = 3;

/** What the doctor is asked, with room for an answer: the answer itself is never in the product. */
const doctorParts = (): LetterPart[] => [
  {
    title: say.doctorTitle,
    layout: "ownPage",
    blocks: [
      paragraph(say.doctorLead),
      ...say.doctorQuestions.map((label) => ({
        kind: "lines" as const,
        label,
        count: ROOM_FOR_AN_ANSWER,
      })),
      { kind: "lines", label: say.doctorSign, count: 1 },
      note(say.noDiagnosis),
    ],
  },
];

/** Part 1 of the mulighedserklæring (§ 36 a), and what the doctor is asked in part 2; null while nothing is written. */
export function fitForWorkLetter(
  content: SharedContent,
  occasion: Occasion,
): LetterSnapshot | null {
  if (!readyLetters(content).fitForWork) return null;
  const { facts, fitForWork: asked } = content;
  const { about } = papers;
  const hours = asked.weeklyHours;
  return letterSnapshot(
    {
      ...say,
      day: asked.talkDay,
      about: [
        {
          label: about.employee,
          value: [facts.employeeName, facts.jobTitle].filter(Boolean).join(", "),
        },
        { label: about.organisation, value: occasion.organisation },
        { label: about.when, value: dayAndTime(asked.talkDay, asked.talkTime) },
        { label: about.form, value: asked.form ? papers.forms[asked.form] : "" },
        { label: about.where, value: asked.place },
        { label: about.participants, value: asked.participants },
      ],
      parts: [
        { title: null, blocks: [paragraph(say.lead)] },
        written(say.limits, asked.limits),
        written(say.tasks, asked.tasksAffected),
        written(say.adaptations, asked.adaptations),
        ...ifWritten(say.hours, hours === null ? "" : say.weekly(plainNumber(hours, DANISH))),
        ...ifWritten(say.period, periodText(asked)),
        ...ifWritten(say.contact, asked.contact),
        signaturesPart(),
        practicalPart(content, occasion),
        ...doctorParts(),
      ],
    },
    occasion,
  );
}
