import type { SharedContent } from "#app/domain/shared-document";
import { isBlankItem } from "#app/domain/plan/retention-plan";
import { planShape } from "#app/domain/shared-document";
import { longDay } from "#app/text/format";
import { invitationText } from "#app/text/interview/invitation-text";
import { letterPapers as papers } from "#app/text/paper-letters/papers";
import { textsOf } from "#app/text/texts";
import type { LetterPart, LetterSnapshot } from "#pdf/letters/letter-snapshot";
import type { Occasion } from "../paper/papers.server";
import {
  DANISH,
  agreementsPart,
  dayAndTime,
  ifWritten,
  letterSnapshot,
  note,
  paragraph,
  signaturesPart,
  written,
} from "./letter.server";

const { about } = papers;

/** The invitation to the conversation (§ 7 a), in the words the page shows; null until a day is set. */
export function invitationLetter(
  { facts, interview }: SharedContent,
  occasion: Occasion,
): LetterSnapshot | null {
  if (!interview.day) return null;
  const say = papers.invitation;
  const { employeeName, managerName } = facts;
  const text = invitationText({ ...interview, employeeName, managerName }, DANISH);
  return letterSnapshot(
    {
      ...say,
      day: interview.invitedOn,
      about: [
        { label: about.employee, value: employeeName },
        { label: about.when, value: dayAndTime(interview.day, interview.time) },
        { label: about.organisation, value: occasion.organisation },
      ],
      parts: [{ title: null, blocks: [paragraph(text), note(say.basis)] }],
    },
    occasion,
  );
}

const TASK_WIDTHS = [36, 24, 40];

function tasksPart({ tasks }: SharedContent): LetterPart[] {
  const { options } = textsOf(DANISH, "interview").fields.tasks.ability;
  const rows = tasks
    .filter((item) => !isBlankItem(planShape.lists.tasks, item))
    .map(({ task, ability, note: needs }) => [task, ability ? options[ability] : "", needs]);
  if (rows.length === 0) return [];
  const { tasks: title, taskHead } = papers.minutes;
  const grid = { head: [taskHead.task, taskHead.ability, taskHead.note], rows };
  return [{ title, blocks: [{ kind: "grid", grid, widths: TASK_WIDTHS }] }];
}

const EXPECTATION_WIDTHS = [40, 30, 30];

/** What each of the two expects; both answers stand, as neither is the right one. */
export function expectationsPart({ interview }: SharedContent): LetterPart {
  const say = papers.minutes;
  const { fields } = textsOf(DANISH, "interview");
  const options = fields.interview.employerExpectsOver8Weeks.options;
  const answer = (given: keyof typeof options | null) => (given ? options[given] : say.noAnswer);
  const day = (given: string | null) => (given ? longDay(given, DANISH) : say.noAnswer);
  const { question, employer, employee } = say.expectationHead;
  const rows = [
    [
      say.over8Weeks,
      answer(interview.employerExpectsOver8Weeks),
      answer(interview.employeeExpectsOver8Weeks),
    ],
    [
      say.over26Weeks,
      answer(interview.employerExpectsOver26Weeks),
      answer(interview.employeeExpectsOver26Weeks),
    ],
    [say.backDay, day(interview.employerExpectsBackDay), day(interview.employeeExpectsBackDay)],
  ];
  const grid = { head: [question, employer, employee], rows };
  return { title: say.expectations, blocks: [{ kind: "grid", grid, widths: EXPECTATION_WIDTHS }] };
}

const peopleOf = ({ facts }: SharedContent, { organisation }: Occasion) => [
  { label: about.employee, value: [facts.employeeName, facts.jobTitle].filter(Boolean).join(", ") },
  { label: about.organisation, value: organisation },
  { label: about.manager, value: facts.managerName },
];

/** The minutes of the conversation (§ 7 a); null until it has been held. */
export function minutesLetter(content: SharedContent, occasion: Occasion): LetterSnapshot | null {
  const { interview, agreements } = content;
  if (interview.outcome !== "held") return null;
  const say = papers.minutes;
  const { options } = textsOf(DANISH, "interview").fields.interview.planWish;
  const { planWish, nextTalkDay } = interview;
  const next = nextTalkDay ? [paragraph(papers.next(longDay(nextTalkDay, DANISH)))] : [];
  const agreed = agreementsPart(agreements.filter(({ agreedOn }) => agreedOn === null));
  return letterSnapshot(
    {
      ...say,
      day: interview.heldOn,
      about: [
        ...peopleOf(content, occasion),
        { label: about.day, value: longDay(interview.heldOn ?? "", DANISH) },
        { label: about.form, value: interview.form ? papers.forms[interview.form] : "" },
        { label: about.participants, value: interview.participants },
      ],
      parts: [
        ...tasksPart(content),
        written(say.considerations, interview.considerations),
        expectationsPart(content),
        written(say.contact, interview.contactMeanwhile),
        ...ifWritten(say.colleagues, interview.colleaguesTold),
        ...ifWritten(say.plan, planWish ? options[planWish] : ""),
        { ...agreed, blocks: [...agreed.blocks, ...next] },
        signaturesPart(),
        { title: null, blocks: [note(`${say.basis} ${papers.workOnly}`)] },
      ],
    },
    occasion,
  );
}

/** The minutes of a follow-up talk with what was agreed at it; null when there is no such talk, or it has no day. */
export function talkLetter(
  content: SharedContent,
  id: string | undefined,
  occasion: Occasion,
): LetterSnapshot | null {
  const talk = content.talks.find((each) => each.id === id);
  if (!talk?.day) return null;
  const say = papers.talk;
  const { day, form, participants, minutes, nextDay, municipality } = talk;
  const withKommune =
    municipality === "onDay"
      ? say.municipality.onDay(longDay(talk.municipalityDay ?? "", DANISH))
      : municipality && say.municipality[municipality];
  const next = [nextDay && papers.next(longDay(nextDay, DANISH)), withKommune].filter(Boolean);
  return letterSnapshot(
    {
      ...say,
      day,
      about: [
        ...peopleOf(content, occasion),
        { label: about.day, value: longDay(day, DANISH) },
        { label: about.form, value: form ? papers.forms[form] : "" },
        { label: about.participants, value: participants },
      ],
      parts: [
        written(say.minutes, minutes),
        agreementsPart(content.agreements.filter(({ agreedOn }) => agreedOn === day)),
        ...ifWritten(say.next, next.join("\n")),
        signaturesPart(),
        { title: null, blocks: [note(papers.workOnly)] },
      ],
    },
    occasion,
  );
}
