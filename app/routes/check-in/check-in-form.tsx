import { useEffect, useRef, useState } from "react";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { HealthGroup } from "#app/ui/form/health-advice";
import { Actions, Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { CheckInPreview } from "./check-in-preview";
import { FitFields } from "./fit-fields";
import type { AskedSlider, Given } from "./fit-fields";
import { ScaleFields } from "./scale-fields";

export type CheckInFormProps = Given & {
  id: string;
  settingDay: string | null;
  sliders: readonly AskedSlider[];
  scaleNames: readonly string[];
  /** The writer has been told of words that sound like illness, or is told while typing. */
  isAdvised: boolean;
};

const typedIn = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** The whole check-in on one page, with one button. What it shows of the others' view follows what is answered. */
export function CheckInForm(props: CheckInFormProps) {
  const { id, settingDay, sliders, scaleNames, typed, errors } = props;
  const { form: words } = useText("checkIn");
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [now, setNow] = useState<Readonly<Record<string, string>>>(typed);
  const [isAwake, setAwake] = useState(false);
  const look = () => {
    if (form.current) setNow(typedIn(form.current));
  };
  // What was answered before the page came alive counts too.
  useEffect(() => {
    setAwake(true);
    look();
  }, []);
  return (
    <form method="post" noValidate ref={form} onInput={look} className="check-in">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="advised" value={isAwake || props.isAdvised ? "yes" : ""} />
      <HealthGroup name="checkIn">
        <Section title={words.sharedTitle} lead={words.sharedLead}>
          {settingDay ? <p>{words.setting(longDay(settingDay, language))}</p> : null}
          <FitFields sliders={sliders} typed={typed} errors={errors} />
        </Section>
        <Section title={words.ownTitle} lead={words.ownLead}>
          <ScaleFields names={scaleNames} typed={typed} errors={errors} />
        </Section>
      </HealthGroup>
      <CheckInPreview typed={now} />
      <Actions>
        <Button name="intent" value="send">
          {words.send}
        </Button>
        {isAwake ? null : (
          <Button look="secondary" name="intent" value="preview">
            {words.previewButton}
          </Button>
        )}
      </Actions>
    </form>
  );
}
