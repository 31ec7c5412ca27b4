import { createContext, useCallback, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import type { DocumentKind } from "#app/domain/documents";
import { findField, valueAt } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import { shapes } from "#app/domain/documents";
import type { Unsaved } from "#app/server/case/document-form.server";
import { problemText } from "#app/text/problem-text";
import { useText } from "#app/text/provider";
import { SaveStatus } from "#app/ui/autosave/save-status";
import { useAutosave } from "#app/ui/autosave/use-autosave";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { HereProvider } from "#app/ui/form/here-mark";
import { HereNow } from "./here-now";
import { LiveNotice } from "./live-notice";
import { useHereMarks } from "./use-here-marks";
import { useLive } from "./use-live";

/** What the fields of a form need to know: what is stored, what was typed, and what could not be saved. */
export type FormState = {
  caseId: string;
  comments: PageDocument["comments"];
  document: DocumentKind;
  draft: Draft;
  errors: Readonly<Record<string, string>>;
  conflicts: Readonly<Record<string, string>>;
  typed: Readonly<Record<string, string>>;
  /** Ends a conflict found while saving field by field. */
  choose: (path: string, choice: "mine" | "theirs") => void;
  /** Yes for a conflict found while saving field by field, no for one of a posted form. */
  isLive: (path: string) => boolean;
};

const FormContext = createContext<FormState | null>(null);

/** The state of the form a field stands in. */
export function useFormState(): FormState {
  const state = useContext(FormContext);
  if (!state) throw new Error("a document field needs a DocumentForm around it");
  return state;
}

/** The stored value at a path of the form's document, "" when empty or gone. */
export function storedValue({ document, draft }: FormState, path: string): string {
  const at = findField(shapes[document], path);
  return (at && valueAt(draft, at)) ?? "";
}

/** What a form's page needs of a document: only the sections and lists it shows, so that the page stays small. */
export type PageDocument = {
  revision: number;
  draft: Draft;
  /** Who reads: what was typed and not saved outlives a reload for this person only. */
  reader: string;
  /** How many open comments there are about each path; none where nothing can be commented on. */
  comments?: Readonly<Record<string, number>> | null;
};

export type DocumentFormProps = {
  caseId: string;
  document: DocumentKind;
  page: PageDocument;
  unsaved?: Unsaved | null;
  children: ReactNode;
};

/**
 * A page of a case document as one plain form: posts every field with the revision it was filled in on, so that the
 * server can merge; with JavaScript each field is saved as it is written.
 */
export function DocumentForm({ caseId, document, page, unsaved, children }: DocumentFormProps) {
  const problems = useText("shell").problems;
  const baseOf = useCallback(
    (path: string) => {
      const at = findField(shapes[document], path);
      return at && valueAt(page.draft, at);
    },
    [document, page.draft],
  );
  const autosave = useAutosave({
    url: `/cases/${caseId}/save`,
    documentKind: document,
    baseOf,
    storageKey: `unsaved ${page.reader} ${caseId} ${document}`,
  });
  const isField = useCallback((path: string) => baseOf(path) !== null, [baseOf]);
  const { notice, others } = useLive({
    urls: { live: `/cases/${caseId}/live?document=${document}`, here: `/cases/${caseId}/here` },
    document,
    revision: page.revision,
    formRef: autosave.formRef,
    isField,
    receive: autosave.receive,
  });
  const marks = useHereMarks(others);
  const posted = useMemo(() => {
    const errors = Object.entries(unsaved?.problems ?? {}).map(
      ([path, problem]) => [path, problemText(problem, problems)] as const,
    );
    return Object.fromEntries(errors);
  }, [unsaved, problems]);
  const state: FormState = {
    caseId,
    comments: page.comments,
    document,
    draft: page.draft,
    errors: { ...posted, ...autosave.problems },
    conflicts: { ...unsaved?.conflicts, ...autosave.conflicts },
    typed: unsaved?.typed ?? {},
    choose: (path, choice) => autosave.choose(path, choice),
    isLive: (path) => path in autosave.conflicts,
  };
  return (
    <FormContext.Provider value={state}>
      <ErrorSummary errors={posted} />
      <form method="post" noValidate ref={autosave.formRef}>
        <input type="hidden" name="revision" value={page.revision} />
        {/* Enter presses a form's first button; without this one it would remove the first item of a list. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <HereProvider value={marks}>{children}</HereProvider>
        <div className="form-strip">
          <LiveNotice notice={notice} />
          <HereNow others={others} />
          <SaveStatus state={autosave.state} />
        </div>
      </form>
    </FormContext.Provider>
  );
}
