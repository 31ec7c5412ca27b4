import { useText } from "#app/text/provider";
import { FieldRows } from "#app/ui/form/field-rows";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { DocumentForm } from "../document/document-form";
import type { DocumentFormProps } from "../document/document-form";

const GROUPS = {
  pay: [
    ["payDuringAbsence"],
    ["payStoppedOn", "notifiedOn"],
    ["fastTrackOn"],
    ["fastTrackRefused"],
  ],
  municipality: [
    ["informationLetterOn", "informationFormSentOn"],
    ["objectionLetterOn", "municipalTalkOn"],
  ],
  employment: [
    ["isSalaried"],
    ["worked74Hours"],
    ["employerPeriodException"],
    ["section56From", "earlierPaidWeeks"],
    ["leavingDay"],
  ],
  papers: [["fitForWorkHandedOn", "fitForWorkReturnedOn"]],
  back: [["fullyBackOn"]],
} as const;
const GROUP_NAMES = ["pay", "municipality", "employment", "papers", "back"] as const;

/** The facts along the way that move the deadlines. */
export function CourseForm(form: Omit<DocumentFormProps, "document" | "children">) {
  const words = useText("dates");
  const fields = words.fields.course;
  return (
    <Section title={words.course.title} lead={words.course.lead} id="course" sheet>
      <p>
        <a href={`/cases/${form.caseId}/facts`}>{words.course.toFacts}</a>
      </p>
      <DocumentForm {...form} document="shared">
        {GROUP_NAMES.map((group) => (
          <div key={group} className="form-part">
            <h3>{words.course.groups[group]}</h3>
            <FieldRows<keyof typeof fields> rows={GROUPS[group]}>
              {(name) => <DocumentField key={name} path={`course.${name}`} words={fields[name]} />}
            </FieldRows>
          </div>
        ))}
        <Button>{words.course.save}</Button>
      </DocumentForm>
    </Section>
  );
}
