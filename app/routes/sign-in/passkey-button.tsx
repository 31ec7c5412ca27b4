import type { StartAuthenticationOpts, StartRegistrationOpts } from "@simplewebauthn/browser";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useText } from "#app/text/provider";
import { submitNatively } from "#app/ui/form/submit-natively";
import { Button } from "#app/ui/frame/button";
import type { ButtonLook } from "#app/ui/frame/button";

/** `any`: whoever has one of ours. `own`: this person's. `new`: one more for this person. */
export type PasskeyPurpose = "any" | "own" | "new";

type Options = StartRegistrationOpts["optionsJSON"] & StartAuthenticationOpts["optionsJSON"];

/** Lets the browser open its passkey window, and gives what to post. Throws when the person or the device says no. */
async function askBrowser(purpose: PasskeyPurpose): Promise<string> {
  const [library, answer] = await Promise.all([
    import("@simplewebauthn/browser"),
    fetch("/sign-in/passkey", { method: "POST", body: new URLSearchParams({ purpose }) }),
  ]);
  if (!answer.ok) throw new Error("no options");
  const optionsJSON = (await answer.json()) as Options;
  const credential =
    purpose === "new"
      ? await library.startRegistration({ optionsJSON })
      : await library.startAuthentication({ optionsJSON });
  return JSON.stringify(credential);
}

type State = "idle" | "waiting" | "failed";

export type PasskeyButtonProps = {
  purpose: PasskeyPurpose;
  label: string;
  look?: ButtonLook;
  /** Fields posted with the passkey. */
  children?: ReactNode;
};

/**
 * A form of one button that opens the browser's passkey window and posts what comes of it, as `credential` with the
 * intent `passkey`. Nothing where the browser knows no passkeys.
 */
export function PasskeyButton({
  purpose,
  label,
  look = "secondary",
  children,
}: PasskeyButtonProps) {
  const words = useText("signIn").passkey;
  const formRef = useRef<HTMLFormElement>(null);
  const [isPossible, setPossible] = useState(false);
  const [state, setState] = useState<State>("idle");
  useEffect(() => setPossible("PublicKeyCredential" in window), []);
  const begin = async () => {
    setState("waiting");
    try {
      const credential = await askBrowser(purpose);
      if (!formRef.current) return;
      submitNatively(formRef.current, null, [
        ["credential", credential],
        ["intent", "passkey"],
      ]);
    } catch {
      setState("failed");
    }
  };
  if (!isPossible) return <noscript>{words.needsScript}</noscript>;
  return (
    <form method="post" ref={formRef} onSubmit={(event) => event.preventDefault()}>
      {children}
      <Button type="button" look={look} onClick={() => void begin()} disabled={state === "waiting"}>
        {label}
      </Button>
      <p role="status">
        {state === "waiting" ? words.waiting : state === "failed" ? words.failed : ""}
      </p>
    </form>
  );
}
