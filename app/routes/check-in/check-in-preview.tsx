import { sharedPart } from "#app/domain/follow-up/check-in-form";
import { checkInView } from "#app/domain/follow-up/check-in-view";
import { useText } from "#app/text/provider";
import { Section } from "#app/ui/frame/page";
import { CheckInView } from "./check-in-view";

/** What the others will see of what stands in the form now. */
export function CheckInPreview({ typed }: { typed: Readonly<Record<string, string>> }) {
  const { form: words } = useText("checkIn");
  const shared = sharedPart(typed);
  return (
    <Section title={words.previewTitle} id="preview" sheet>
      {shared ? <CheckInView view={checkInView(shared)} /> : <p>{words.previewNothing}</p>}
      <p className="form-hint">{words.previewNever}</p>
    </Section>
  );
}
