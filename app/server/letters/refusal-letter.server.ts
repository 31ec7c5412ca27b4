import { readyLetters } from "#app/domain/follow-up/papers";
import { authorityOn } from "#app/domain/plan/scheme-rules";
import type { SharedContent } from "#app/domain/shared-document";
import { plan as planWords } from "#app/text/da/plan";
import { longDay } from "#app/text/format";
import { paper } from "#app/text/paper/da-paper";
import type { LetterBlock, LetterSnapshot } from "#pdf/letters/letter-snapshot";
import { today } from "../clock.server";
import type { Occasion } from "../paper/papers.server";
import { DANISH, letterSnapshot, note, paragraph } from "./letter.server";

const say = paper.refusal;

/** What the employer wrote to their answer, when they wrote anything. */
const remark = (text: string): LetterBlock[] =>
  text ? [note(`${say.note}:`), paragraph(text)] : [];

/**
 * The letter that says no plan is made (sygedagpengeloven § 7 b). It names the choice and the rights that remain, and
 * judges nobody. It is dated the day of the answer and is never a draft: there is nothing in it left to agree. Null while
 * the employer has not answered so.
 */
export function refusalLetter(content: SharedContent, occasion: Occasion): LetterSnapshot | null {
  if (!readyLetters(content).refusal) return null;
  const { facts, plan, interview } = content;
  const day = plan.declinedOn ?? today(occasion.at);
  const date = longDay(day, DANISH);
  const sender = [facts.managerName, occasion.organisation].filter(Boolean);
  const blocks = [
    paragraph(facts.employeeName ? say.greeting(facts.employeeName) : say.greetingPlain),
    ...(interview.planWish === "employeeAsks" ? [paragraph(say.asked)] : []),
    paragraph(say.declined(occasion.organisation, date)),
    paragraph(say.notAnAssessment),
    ...remark(plan.declinedNote),
    paragraph(say.authority(planWords.authorities[authorityOn(day)])),
    paragraph(say.stillTalk),
    paragraph(facts.managerName ? say.contact(facts.managerName) : say.contactPlain),
    ...[say.regards, ...sender].map(paragraph),
  ];
  const employee = [facts.employeeName, facts.jobTitle].filter(Boolean).join(", ");
  return letterSnapshot(
    {
      ...{ title: say.title, subject: say.subject, kind: say.kind, day },
      about: [
        { label: say.to, value: employee },
        { label: say.from, value: sender.join(", ") },
        { label: say.day, value: date },
      ],
      parts: [{ title: null, blocks }],
    },
    occasion,
  );
}
