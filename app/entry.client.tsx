import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadTexts } from "#app/text/load-texts";
import { rememberEarlyInput } from "#app/ui/form/early-input";

// Before anything is awaited: React resets textareas and ranges that were changed before hydration.
rememberEarlyInput();

const { lang, dataset } = document.documentElement;
await loadTexts(lang, dataset.texts ?? "");

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
