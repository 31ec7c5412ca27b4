import type { IsoDate } from "#app/domain/fields";
import { addDays } from "#app/domain/law/days";
import { LAW_PARAMETERS } from "#app/domain/law/parameters";
import { doubtsOf, standingOn } from "#app/domain/law/standing";
import type { SharedContent } from "#app/domain/shared-document";
import { longDay } from "#app/text/format";
import { letterPapers as papers } from "#app/text/paper-letters/papers";
import type { LetterPart, LetterSnapshot } from "#pdf/letters/letter-snapshot";
import { today } from "../clock.server";
import type { Occasion } from "../paper/papers.server";
import { expectationsPart } from "./conversation-letters.server";
import { DANISH, letterSnapshot, note, paragraph } from "./letter.server";

const say = papers.fastTrack;

const standing = (id: "fastTrackWindowDays" | "fastTrackTalkDays", day: IsoDate) =>
  standingOn(id, LAW_PARAMETERS[id], day).now;

const bullets = (title: string, items: string[]): LetterPart => ({
  title,
  blocks: items.length > 0 ? [{ kind: "bullets", items }] : [note(papers.notWritten)],
});

function functionsPart({ tasks, fitForWork }: SharedContent): LetterPart {
  const named = tasks.flatMap(({ task, ability, note: needs }) =>
    task && ability && ability !== "can" ? [say.task(task, say.abilities[ability], needs)] : [],
  );
  const limits = fitForWork.limits.split("\n").filter((line) => line.trim() !== "");
  return bullets(say.functions, [...limits, ...named]);
}

function triedPart({ plan, adjustments }: SharedContent): LetterPart {
  const told = plan.triedAlready.split("\n").filter((line) => line.trim() !== "");
  const agreed = adjustments.flatMap(({ what }) => (what ? [what] : []));
  return bullets(say.tried, [...told, ...agreed]);
}

/** When it is to be asked for, and what the table is not sure of. */
function rulesPart(firstDay: IsoDate, day: IsoDate): LetterPart {
  const window = standing("fastTrackWindowDays", firstDay);
  const talk = standing("fastTrackTalkDays", day);
  const unsure = [window, talk].find((row) => row && doubtsOf(row).includes("unchecked"));
  return {
    title: null,
    blocks: [
      paragraph(say.lead),
      ...(unsure ? [paragraph(say.uncertain(longDay(unsure.from, DANISH)))] : []),
      {
        kind: "bullets",
        items: [say.condition, ...(talk ? [say.talk(talk.value)] : []), say.veto],
      },
    ],
  };
}

/** What the employer is asked in a request for fast track (§§ 7 c–7 e), answered; null without a first day or a rule. */
export function fastTrackLetter(content: SharedContent, occasion: Occasion): LetterSnapshot | null {
  const { facts, course } = content;
  const { firstAbsenceDay } = facts;
  const window = firstAbsenceDay && standing("fastTrackWindowDays", firstAbsenceDay);
  if (!firstAbsenceDay || !window) return null;
  const first = longDay(firstAbsenceDay, DANISH);
  const { about } = papers;
  return letterSnapshot(
    {
      ...say,
      about: [
        { label: about.employee, value: facts.employeeName },
        { label: about.jobTitle, value: facts.jobTitle },
        { label: about.organisation, value: occasion.organisation },
        { label: about.firstAbsenceDay, value: first },
        { label: say.window, value: longDay(addDays(firstAbsenceDay, window.value), DANISH) },
      ],
      parts: [
        rulesPart(firstAbsenceDay, course.fastTrackOn ?? today(occasion.at)),
        functionsPart(content),
        {
          title: say.affected,
          blocks: [
            paragraph(say.affectedSince(first)),
            { kind: "lines", label: say.affectedBefore, count: 2 },
          ],
        },
        triedPart(content),
        { ...expectationsPart(content), title: say.expects },
      ],
    },
    occasion,
  );
}
