import { authorityOn } from "#app/domain/plan/scheme-rules";
import { readyLetters } from "#app/domain/follow-up/papers";
import type { SharedContent } from "#app/domain/shared-document";
import { plan } from "#app/text/da/plan";
import { longDay } from "#app/text/format";
import { letterPapers as papers } from "#app/text/paper-letters/papers";
import type { LetterPart, LetterSnapshot } from "#pdf/letters/letter-snapshot";
import type { Occasion } from "../paper/papers.server";
import { today } from "../clock.server";
import {
  DANISH,
  agreementsPart,
  dayAndTime,
  ifWritten,
  letterSnapshot,
  note,
  paragraph,
  points,
  written,
} from "./letter.server";

const say = papers.joint;

function aboutMeeting({ facts, jointMeeting }: SharedContent, { organisation }: Occasion) {
  const { about, forms } = papers;
  const { day, time, form, place, chair } = jointMeeting;
  return [
    { label: about.when, value: dayAndTime(day, time) },
    { label: about.form, value: form ? forms[form] : "" },
    { label: about.where, value: place },
    { label: about.chair, value: chair },
    { label: about.employee, value: facts.employeeName },
    { label: about.organisation, value: organisation },
  ];
}

const listPart = (title: string, items: string[]): LetterPart => ({
  title,
  blocks: items.length > 0 ? [{ kind: "bullets", items }] : [],
});

/** Invitation and agenda of the meeting with the kommune; null until a day is set. */
export function jointInvitationLetter(
  content: SharedContent,
  occasion: Occasion,
): LetterSnapshot | null {
  const { day, aim, agenda, participants } = content.jointMeeting;
  if (!day) return null;
  const agreed = points(agenda);
  return letterSnapshot(
    {
      title: say.invitationTitle,
      subject: say.invitationSubject,
      kind: say.kind,
      day: today(occasion.at),
      about: aboutMeeting(content, occasion),
      parts: [
        { title: null, blocks: [paragraph(say.intro(plan.authorities[authorityOn(day)]))] },
        written(say.aim, aim),
        listPart(say.agenda, agreed.length > 0 ? agreed : say.agendaAlways),
        listPart(say.participants, points(participants)),
        { title: null, blocks: [note(say.options), note(papers.workOnly)] },
      ],
    },
    occasion,
  );
}

/** The minutes of the meeting with the kommune; null while nothing is written of it. */
export function jointMinutesLetter(
  content: SharedContent,
  occasion: Occasion,
): LetterSnapshot | null {
  if (!readyLetters(content).jointMinutes) return null;
  const { day, aim, participants, minutes, nextDay } = content.jointMeeting;
  return letterSnapshot(
    {
      title: say.minutesTitle,
      subject: say.minutesSubject,
      kind: say.kind,
      day,
      about: aboutMeeting(content, occasion),
      parts: [
        listPart(say.participants, points(participants)),
        ...ifWritten(say.aim, aim),
        written(say.minutes, minutes),
        agreementsPart(content.jointAgreements),
        ...ifWritten(say.next, nextDay ? say.nextOn(longDay(nextDay, DANISH)) : ""),
        { title: null, blocks: [note(papers.workOnly)] },
      ],
    },
    occasion,
  );
}
