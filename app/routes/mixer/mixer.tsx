import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isItemId } from "#app/domain/draft";
import { normaliseValue } from "#app/domain/normalise";
import { datedSettings } from "#app/domain/mixer-panel";
import { sharedShape } from "#app/domain/shared-document";
import { getDocument } from "#db/documents.server";
import { loadDocumentPage } from "#app/server/case/document-page.server";
import { saveForm } from "#app/server/case/document-form.server";
import {
  chosenSetting,
  copyForward,
  firstSetting,
  loweredSliders,
  mixerWeeks,
  settingsChart,
} from "#app/server/mixer/desk.server";
import { requireCase } from "#app/server/case/require-case.server";
import { today } from "#app/server/clock.server";
import { readForm } from "#app/server/form.server";
import type { PostedForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { lineChartGeometry } from "#app/ui/chart/chart-geometry";
import { Callout } from "#app/ui/content/callout";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { stepHref } from "../case/step-links";
import { DocumentForm } from "../document/document-form";
import { SettingsChart, WeekTable } from "./over-time";
import { SettingDesk } from "./setting-desk";
import { SettingList } from "./setting-list";

export const handle = { texts: ["mixer", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { base, content } = await loadDocumentPage(args, "shared", ["mixerSettings"]);
  const language = languageOf(args.request);
  const words = textsOf(language, "mixer");
  const now = today();
  const asked = new URL(args.request.url).searchParams.get("setting");
  const chosen = chosenSetting(content, asked, now);
  const inForce = datedSettings(content.mixerSettings).findLast(
    ({ fromDay }) => (fromDay ?? "") <= now,
  );
  const lines = settingsChart(content, now, {
    sliders: words.sliders,
    today: textsOf(language, "caseWords").page.today,
    language,
  });
  return {
    ...base,
    title: words.title,
    normalWeeklyHours: content.facts.normalWeeklyHours ?? 37,
    chosenId: chosen?.id ?? null,
    inForceId: inForce?.id ?? null,
    lowered: chosen ? loweredSliders(content, chosen) : [],
    chart: lines && lineChartGeometry(lines),
    weeks: mixerWeeks(content),
  };
}

/** The chosen setting as typed, so that a copy of it carries what was not saved yet. */
function typedSetting(form: PostedForm, id: string, stored: Record<string, string>) {
  const typed = Object.entries(sharedShape.lists.mixerSettings).flatMap(([name, field]) => {
    const raw = form.get(`mixerSettings.${id}.${name}`);
    const read = raw === undefined ? null : normaliseValue(field, raw);
    return read?.ok ? [[name, read.value] as const] : [];
  });
  return { ...stored, ...Object.fromEntries(typed) };
}

export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const form = await readForm(args.request);
  const posted = form.get("chosen") ?? "";
  // It goes into an address.
  const chosen = isItemId(posted) ? posted : "";
  const { draft } = await getDocument(entry.store, entry.caseId, "shared");
  const stored = draft.lists.mixerSettings?.[chosen];
  const newItem = stored
    ? copyForward(typedSetting(form, chosen, stored), today())
    : firstSetting(today());
  const saved = await saveForm({ ...entry, document: "shared" }, form, newItem);
  if (!saved.ok) return json({ unsaved: saved.unsaved }, { status: saved.status });
  const here = `/cases/${entry.caseId}/mixer`;
  if (form.get("intent") === "next") return redirect(stepHref(entry.caseId, "businessCase"));
  const shown = saved.addedId ?? (form.get("intent")?.startsWith("remove:") ? "" : chosen);
  return redirect(shown ? `${here}?setting=${shown}` : here);
}

export default function Mixer() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { caseId, chosenId, page } = loaded;
  const words = useText("mixer");
  const { page: caseText } = useText("caseWords");
  const actions = useText("shell").actions;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="wide"
      back={{ href: `/cases/${caseId}`, label: caseText.titleFor(loaded.employeeName) }}
    >
      <DocumentForm
        key={chosenId}
        caseId={caseId}
        document="shared"
        page={page}
        unsaved={answer?.unsaved}
      >
        <input type="hidden" name="chosen" value={chosenId ?? ""} />
        <SettingList caseId={caseId} chosenId={chosenId} inForceId={loaded.inForceId} />
        {chosenId ? (
          <SettingDesk
            id={chosenId}
            normalWeeklyHours={loaded.normalWeeklyHours}
            lowered={loaded.lowered}
          />
        ) : (
          <p className="empty">{words.settings.none}</p>
        )}
        <Actions>
          {chosenId ? (
            <Button name="intent" value="save">
              {actions.save}
            </Button>
          ) : null}
          <Button look={chosenId ? "secondary" : "primary"} name="intent" value="add:mixerSettings">
            {words.settings.add}
          </Button>
          {chosenId ? (
            <Button look="quiet" name="intent" value={`remove:mixerSettings.${chosenId}`}>
              {words.settings.remove}
            </Button>
          ) : null}
        </Actions>
        {chosenId ? <p className="form-hint">{words.settings.addNote}</p> : null}
      </DocumentForm>
      <SettingsChart geometry={loaded.chart} draft={page.draft} normal={loaded.normalWeeklyHours} />
      <Section title={words.weeks.title} lead={words.weeks.lead}>
        <WeekTable weeks={loaded.weeks} />
      </Section>
      <Callout title={words.evidence} />
      <LinkButton href={stepHref(caseId, "businessCase")}>{words.toBusinessCase}</LinkButton>
    </Page>
  );
}
