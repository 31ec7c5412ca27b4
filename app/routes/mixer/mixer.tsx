import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayNumber, dayOfNumber } from "#app/domain/law/day-numbers";
import { isItemId } from "#app/domain/draft";
import { getDocument } from "#db/documents.server";
import { loadDocumentPage } from "#app/server/case/document-page.server";
import { saveForm } from "#app/server/case/document-form.server";
import {
  asItWent,
  copyForward,
  firstExceptionWeek,
  firstSetting,
  settledForm,
  typedSetting,
} from "#app/server/mixer/desk-action.server";
import { changeNotice, mixerWays } from "#app/server/mixer/change-notice.server";
import { deskDraft, deskPage } from "#app/server/mixer/desk-page.server";
import { makeSubGoal, subGoalState } from "#app/server/mixer/sub-goals.server";
import { requireCase } from "#app/server/case/require-case.server";
import { today } from "#app/server/clock.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { longDay, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { stepHref } from "../case/step-links";
import { DocumentForm } from "../document/document-form";
import { ChangeNotice } from "../mixer-change/change-notice";
import { MixerWays } from "../mixer-change/mixer-ways";
import { answerHref } from "../plan-check/answer-links";
import { ExceptionWeeks } from "../mixer-desk/exception-weeks";
import { WeekTable } from "../mixer-time/week-list";
import { SettingDesk } from "../mixer-desk/setting-desk";
import { SettingList } from "../mixer-desk/setting-list";
import { TimeLine } from "../mixer-time/time-line";
import { TypedSetting, useTypedFromDay } from "../mixer-desk/typed-setting";

export const handle = { texts: ["mixer", "mixerDesk", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { entry, base, content, draft } = await loadDocumentPage(args, "shared", []);
  const { searchParams } = new URL(args.request.url);
  const asked = {
    setting: searchParams.get("setting"),
    day: searchParams.get("day"),
    around: searchParams.get("around"),
  };
  const desk = deskPage(content, asked, today());
  const language = languageOf(args.request);
  return {
    ...base,
    page: { ...base.page, draft: deskDraft(draft, desk.chosenId) },
    title: textsOf(language, "mixer").title,
    ...desk,
    notice: await changeNotice(entry, args.request),
    ways: mixerWays(entry.caseId, language),
    subGoal: subGoalState(content, desk.chosenId),
  };
}

const LISTS = /^(?:add|remove):(mixerSettings|exceptionWeeks)\b/;

/** What the pressed button adds, if anything: the intent it is saved under and what the new item starts as. */
function newItemOf(intent: string, values: Record<string, string> | null) {
  if (intent === "add:exceptionWeeks") return { intent, item: firstExceptionWeek(today()) };
  if (intent === "asPlanned" && values)
    return { intent: "add:mixerSettings", item: asItWent(values) };
  return { intent, item: values ? copyForward(values, today()) : firstSetting(today()) };
}

export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const form = await readForm(args.request);
  const posted = form.get("chosen") ?? "";
  // It goes into an address.
  const chosen = isItemId(posted) ? posted : "";
  const { draft } = await getDocument(entry.store, entry.caseId, "shared");
  const stored = draft.lists.mixerSettings?.[chosen];
  const settled = stored ? settledForm(form, chosen, stored) : form;
  const values = stored ? { ...stored, ...typedSetting(settled, chosen) } : null;
  const { intent, item } = newItemOf(form.get("intent") ?? "", values);
  const toSave = new Map(settled).set("intent", intent);
  const saved = await saveForm({ ...entry, document: "shared" }, toSave, item);
  if (!saved.ok) return json({ unsaved: saved.unsaved }, { status: saved.status });
  const here = `/cases/${entry.caseId}/mixer`;
  const madeId = await makeSubGoal(entry, intent, languageOf(args.request));
  if (madeId) return redirect(answerHref(entry.caseId, `subGoals.${madeId}`));
  if (intent === "next") return redirect(stepHref(entry.caseId, "businessCase"));
  const list = LISTS.exec(intent)?.[1];
  if (list === "exceptionWeeks") {
    const anchor = saved.addedId ? `${list}.${saved.addedId}` : list;
    return redirect(`${here}${chosen ? `?setting=${chosen}` : ""}#${anchor}`);
  }
  const shown = saved.addedId ?? (intent.startsWith("remove:") ? "" : chosen);
  return redirect(shown ? `${here}?setting=${shown}` : here);
}

export default function Mixer() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { caseId, chosenId, page } = loaded;
  const words = useText("mixer");
  const { page: caseText } = useText("caseWords");
  const deskWords = useText("mixerDesk");
  const language = useLanguage();
  const { fewestHoursAway } = loaded;
  const weekLead =
    fewestHoursAway === null
      ? deskWords.weekLeadPlain
      : deskWords.weekLead(plainNumber(fewestHoursAway, language));
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="wide"
      back={{ href: `/cases/${caseId}`, label: caseText.titleFor(loaded.employeeName) }}
    >
      <ChangeNotice notice={loaded.notice} />
      <TypedSetting
        key={chosenId}
        id={chosenId ?? ""}
        stored={page.draft.lists.mixerSettings?.[chosenId ?? ""] ?? {}}
      >
        <DocumentForm caseId={caseId} document="shared" page={page} unsaved={answer?.unsaved}>
          <input type="hidden" name="chosen" value={chosenId ?? ""} />
          <SettingList
            caseId={caseId}
            chosenId={chosenId}
            inForceId={loaded.inForceId}
            list={loaded.list}
          />
          {chosenId ? (
            <>
              <SettingDesk
                caseId={caseId}
                id={chosenId}
                normalWeeklyHours={loaded.normalWeeklyHours}
                lowered={loaded.lowered}
                canBeConfirmed={loaded.canBeConfirmed}
              />
              <DeskButtons caseId={caseId} chosenId={chosenId} subGoal={loaded.subGoal} />
              <ExceptionWeeks />
            </>
          ) : (
            <FirstSetting caseId={caseId} />
          )}
        </DocumentForm>
        {chosenId && loaded.timeLine ? (
          <TimeLine caseId={caseId} chosenId={chosenId} facts={loaded.timeLine} />
        ) : null}
      </TypedSetting>
      <MixerWays ways={loaded.ways} />
      <Section title={words.weeks.title} lead={weekLead}>
        <WeekTable caseId={caseId} weeks={loaded.weeks} fewestHoursAway={loaded.fewestHoursAway} />
      </Section>
      <Callout title={words.evidence} />
      <LinkButton href={stepHref(caseId, "businessCase")}>{words.toBusinessCase}</LinkButton>
    </Page>
  );
}

/** The ways to a first setting. */
function FirstSetting({ caseId }: { caseId: string }) {
  const words = useText("mixer").settings;
  const deskWords = useText("mixerDesk");
  return (
    <>
      <p className="empty">{words.none}</p>
      <Actions>
        <Button name="intent" value="add:mixerSettings">
          {deskWords.addFirst}
        </Button>
        <LinkButton look="secondary" href={`/cases/${caseId}/mixer/draft`}>
          {deskWords.templates}
        </LinkButton>
      </Actions>
    </>
  );
}

const COPY_DAYS = 14;

type ButtonsProps = { caseId: string; chosenId: string; subGoal: { id: string | null } | null };

/** Saves the setting, copies it forward to the day it says, makes it a sub-goal, or removes it. */
function DeskButtons({ caseId, chosenId, subGoal }: ButtonsProps) {
  const words = useText("mixer").settings;
  const deskWords = useText("mixerDesk");
  const actions = useText("shell").actions;
  const language = useLanguage();
  const fromDay = useTypedFromDay();
  const copy = fromDay
    ? deskWords.copy(longDay(dayOfNumber(dayNumber(fromDay) + COPY_DAYS), language))
    : deskWords.copyNoDay;
  return (
    <>
      <Actions>
        <Button name="intent" value="save">
          {actions.save}
        </Button>
        <Button look="secondary" name="intent" value="add:mixerSettings">
          {copy}
        </Button>
        {subGoal?.id === null ? (
          <Button look="quiet" name="intent" value={`sub-goal:${chosenId}`}>
            {deskWords.makeSubGoal}
          </Button>
        ) : null}
        {subGoal?.id ? (
          <a href={answerHref(caseId, `subGoals.${subGoal.id}`)}>{deskWords.seeSubGoal}</a>
        ) : null}
        <Button look="quiet" name="intent" value={`remove:mixerSettings.${chosenId}`}>
          {words.remove}
        </Button>
      </Actions>
      <p className="form-hint copy-note">{deskWords.copyNote}</p>
    </>
  );
}
