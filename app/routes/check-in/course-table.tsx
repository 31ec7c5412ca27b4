import { courseRow, scaleNames } from "#app/domain/follow-up/own-course";
import type { CourseEntry, CourseRow } from "#app/domain/follow-up/own-course";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { DataTable } from "#app/ui/content/data-table";
import type { Column } from "#app/ui/content/data-table";
import { useSliderNames } from "./slider-names";

/** A row's cells by column; a column nobody has answered anything in is left out. */
function useCells(): (row: CourseRow) => Record<string, string> {
  const { own: words, fits, form } = useText("checkIn");
  const language = useLanguage();
  return ({ day, shared, answer, scales }) => ({
    day: longDay(day, language),
    ...Object.fromEntries(shared.fits.map(({ slider, fit }) => [slider, words.shared(fits[fit])])),
    ...Object.fromEntries(
      scales.map(({ name, value, isShared }) => [
        `scale:${name}`,
        isShared ? words.shared(String(value)) : String(value),
      ]),
    ),
    sentence: shared.sentence ? words.shared(shared.sentence) : "",
    talk: shared.wantsTalk ? words.shared(form.talks[shared.wantsTalk]) : "",
    answer,
  });
}

/** The employee's course as a table: a row for each check-in, on a phone a card. */
export function CourseTable({ entries }: { entries: readonly CourseEntry[] }) {
  const { own: words } = useText("checkIn");
  const nameOf = useSliderNames();
  const cellsOf = useCells();
  const course = entries.map(courseRow);
  const rows = course.map((row) => ({ key: row.id, cells: cellsOf(row) }));
  const all: Column[] = [
    { key: "day", label: words.day },
    ...MIXER_SLIDERS.map((slider) => ({ key: slider, label: nameOf(slider) })),
    ...scaleNames(course).map((name) => ({ key: `scale:${name}`, label: name })),
    { key: "sentence", label: words.sentence },
    { key: "talk", label: words.talk },
    { key: "answer", label: words.answer },
  ];
  const columns = all.filter(({ key }) => rows.some(({ cells }) => cells[key]));
  return <DataTable caption={words.tableTitle} columns={columns} rows={rows} />;
}
