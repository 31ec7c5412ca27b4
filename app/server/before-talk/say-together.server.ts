import { AGREED_NAMES, openingSide, placedPositions, readAgreed } from "#app/domain/mixer/opening";
import type { AgreedName, AgreedProblem } from "#app/domain/mixer/opening";
import { problemText } from "#app/text/problem-text";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { NotOnCase } from "#db/commit.server";
import { getContent } from "#db/documents.server";
import { agreeOn, sayReady, startOver, takeBackReady } from "#db/openings/openings.server";
import { notFound } from "../case/require-case.server";
import type { CaseEntry } from "../case/require-case.server";
import { today } from "../clock.server";
import { pick } from "../form.server";
import type { PostedForm } from "../form.server";
import { readOwnMixer } from "./together-page.server";

export type Problems = Partial<Record<AgreedName, AgreedProblem>>;
export type Told =
  | { ok: true }
  /** `unplaced`: a fader is missing. `changed`: something else was agreed on meanwhile. `full`: no room in the plan. */
  | { ok: false; status: 400 | 409; reason: "unplaced" | "changed" | "full" }
  | { ok: false; status: 400; reason: "problems"; problems: Problems };

const SETTING_ID = /^[a-z0-9-]{8,40}$/;

async function agree(entry: CaseEntry, form: PostedForm): Promise<Told> {
  const { store, caseId, role, by } = entry;
  const settingId = form.get("settingId") ?? "";
  if (!SETTING_ID.test(settingId)) throw notFound();
  const { content } = await getContent(store, caseId, "shared");
  const read = readAgreed(pick(form, AGREED_NAMES), content.facts.normalWeeklyHours);
  if (!read.ok) return { ok: false, status: 400, reason: "problems", problems: read.problems };
  const done = await agreeOn(store, { caseId, settingId, values: read.values, by, as: role });
  if (done === "agreed") return { ok: true };
  return { ok: false, status: done === "changed" ? 409 : 400, reason: done };
}

async function ready(entry: CaseEntry): Promise<Told> {
  const { store, caseId, role, by } = entry;
  const positions = placedPositions(await readOwnMixer(entry));
  if (!positions) return { ok: false, status: 400, reason: "unplaced" };
  const side = openingSide(role);
  await sayReady(store, { caseId, side, positions, day: today(by.at), by, as: role });
  return { ok: true };
}

async function told(entry: CaseEntry, form: PostedForm): Promise<Told> {
  const { store, caseId, role, by } = entry;
  switch (form.get("intent")) {
    case "ready":
      return ready(entry);
    case "notReady":
      await takeBackReady(store, { caseId, side: openingSide(role), by });
      return { ok: true };
    case "startOver":
      await startOver(store, { caseId, by, as: role });
      return { ok: true };
    case "agree":
      return agree(entry, form);
    default:
      throw notFound();
  }
}

/** Does what was posted on the page of the two settings, for the side the person's own role speaks for. */
export async function sayTogether(entry: CaseEntry, form: PostedForm): Promise<Told> {
  try {
    return await told(entry, form);
  } catch (error) {
    if (error instanceof NotOnCase) throw notFound();
    throw error;
  }
}

/** What is wrong with the agreed setting in the reader's words, by field name. */
export function agreedErrors(problems: Problems, language: Language): Record<string, string> {
  const { agree: words } = textsOf(language, "beforeTalk");
  const { sliders } = textsOf(language, "mixer");
  const { problems: values } = textsOf(language, "shell");
  const textOf = (name: AgreedName, problem: AgreedProblem) => {
    if (problem.code !== "missing") return problemText(problem, values);
    return name === "fromDay" ? words.missingDay : words.missing(sliders[name]);
  };
  return Object.fromEntries(
    AGREED_NAMES.flatMap((name) => {
      const problem = problems[name];
      return problem ? [[name, textOf(name, problem)] as const] : [];
    }),
  );
}
