import { findField, readDraft, withValue } from "#app/domain/draft";
import { costsShape } from "#app/domain/employer-documents";
import { businessCaseFor } from "#app/domain/money/business-case";
import { caseInput } from "#app/domain/money/case-input";
import { caseOutlook } from "#app/domain/money/case-outlook";
import type { CaseInput, CaseOptions, CaseOutlook } from "#app/domain/money/case-shapes";
import { normaliseValue } from "#app/domain/normalise";
import { sharedShape } from "#app/domain/shared-document";
import type { CostFigures } from "./figures";
import type { FigureSource } from "./live-figures";

/** The figures of the page for one set of inputs, with the ends they may lie at where those are known. */
export function costFigures(
  input: CaseInput,
  options: CaseOptions,
  ranges: CaseOutlook["ranges"],
): CostFigures {
  const { ways, dismissal } = businessCaseFor(input, options);
  const { partHours, substituteShare } = input.inputs;
  return {
    horizonWeeks: input.horizonWeeks,
    normalWeeklyHours: input.normalWeeklyHours,
    ways: ways.map(({ scenario, total }) => ({ scenario, total })),
    ranges,
    back: input.back,
    partHours: { hours: partHours.likely, source: input.partHoursFrom },
    substituteShare: substituteShare.likely,
    dismissal: options.includeDismiss ? dismissal : null,
  };
}

/** What the comparison would be worked out from with these values written; those that cannot be read are left out. */
function inputWith(
  source: FigureSource,
  values: Readonly<Record<string, string>>,
): CaseInput | null {
  let draft = source.costs;
  for (const [path, raw] of Object.entries(values)) {
    const at = findField(costsShape, path);
    const read = at && normaliseValue(at.definition, raw);
    if (at && read?.ok) draft = withValue(draft, at, read.value);
  }
  const shared = readDraft(sharedShape, source.shared);
  return caseInput(readDraft(costsShape, draft), shared, source.today);
}

/**
 * The figures as they would be with these values written, by path. Quickly: without their ranges, which take many
 * times as long and can wait until a slider rests. Null while there is no wage.
 */
export function recalculate(
  source: FigureSource,
  values: Readonly<Record<string, string>>,
  { isQuick }: { isQuick: boolean },
): CostFigures | null {
  const options = { includeDismiss: source.includeDismiss };
  const input = inputWith(source, values);
  return input && costFigures(input, options, isQuick ? {} : caseOutlook(input, options).ranges);
}
