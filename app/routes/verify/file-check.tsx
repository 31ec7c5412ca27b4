import { useEffect, useState } from "react";
import type { FormEvent } from "react";
import { useText } from "#app/text/provider";
import { Field } from "#app/ui/form/field";
import { Button } from "#app/ui/frame/button";

/** No plan from here comes near it; more would only be read into memory for nothing. */
const MAX_BYTES = 20 * 1024 * 1024;

/** A browser reckons hashes only on a page that came safely. */
const canReckon = () => globalThis.crypto?.subtle !== undefined;

async function sha256(file: File): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Checks a PDF without sending it: the browser reckons its number, which alone is posted. Not there without JavaScript. */
export function FileCheck() {
  const { file: words } = useText("verify");
  const [isAwake, setAwake] = useState(false);
  const [problem, setProblem] = useState<"missing" | "tooLarge">();
  useEffect(() => setAwake(canReckon()), []);
  if (!isAwake) return null;
  const check = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const file = form.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0];
    if (!file || file.size > MAX_BYTES) return setProblem(file ? "tooLarge" : "missing");
    const number = form.querySelector<HTMLInputElement>("input[name=number]");
    if (number) number.value = await sha256(file);
    form.submit();
  };
  return (
    <form method="post" noValidate className="sheet" onSubmit={(event) => void check(event)}>
      <Field
        name="file"
        label={words.label}
        hint={words.hint}
        error={problem ? words[problem] : undefined}
      >
        {(a11y) => (
          <input
            {...a11y}
            type="file"
            accept="application/pdf"
            className="form-input control-file"
          />
        )}
      </Field>
      <input type="hidden" name="kind" value="file" />
      <input type="hidden" name="number" />
      <Button look="secondary">{words.submit}</Button>
    </form>
  );
}
