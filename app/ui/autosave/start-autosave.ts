import { restoreEarlyInput } from "#app/ui/form/early-input";
import { controlsNamed, fieldValue, isControl, setFieldValue } from "#app/ui/form/form-controls";
import { submitNatively } from "#app/ui/form/submit-natively";
import { FormListener } from "./form-listener";
import { postEdit } from "./post-edit";
import { RestingFields } from "./resting-fields";
import { SaveQueue, type QueueListener } from "./save-queue";
import { tellStored } from "./stored-event";
import { keepUnsaved, readUnsaved } from "./unsaved-store";

export type AutosaveOptions = {
  /** Where one field is posted to. */
  url: string;
  documentKind: string;
  /** What is stored at a path; `null` for names that are no field of the document. */
  baseOf: (path: string) => string | null;
  /** Where unsaved edits outlive a reload. Name the person in it, where several share a browser. */
  storageKey?: string;
  listener: Omit<QueueListener, "onSaved" | "onReceived">;
};

export type Autosave = {
  choose: (path: string, choice: "mine" | "theirs") => void;
  /** Takes what stands at a path since a revision; true where the field now shows it. */
  receive: (path: string, value: string, revision: number) => boolean;
  stop: () => void;
};

/** Joins a form, the queue and the page's comings and goings. */
export function startAutosave(form: HTMLFormElement, options: AutosaveOptions): Autosave {
  const storageKey = options.storageKey ?? `unsaved ${options.url} ${options.documentKind}`;
  const resting = new RestingFields(form, (path) => options.baseOf(path) ?? "");
  const queue = new SaveQueue({
    post: (edit) => postEdit(options, edit),
    baseOf: (path) => options.baseOf(path) ?? "",
    isShown: (path) => controlsNamed(form, path).length > 0,
    newId: () => crypto.randomUUID(),
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    keep: (edits) => keepUnsaved(sessionStorage, storageKey, edits),
    listener: {
      ...options.listener,
      onSaved: (path, saved) => {
        const isShown = showSaved(form, path, saved);
        resting.note(path, isShown ? undefined : saved.sent);
        tellStored(form);
        return isShown;
      },
      onReceived: (path, value) => {
        if (listener.isWaiting(path) || !resting.show(path, value)) return false;
        listener.forget(path);
        return true;
      },
    },
  });
  const listener = new FormListener(
    form,
    (name) => options.baseOf(name) !== null,
    (name, value) => queue.put(name, value),
  );
  restoreUnsaved(form, queue, options.baseOf, storageKey);
  restoreEarlyInput(form);
  const stopWatching = watchPage(form, queue, listener);
  return {
    choose: (path, choice) => {
      listener.flush();
      const value = queue.settleConflict(path, choice);
      if (value === null) return;
      setFieldValue(form, path, value);
      if (choice === "mine") return;
      listener.forget(path);
      resting.note(path);
      queue.catchUp(path);
    },
    receive: (path, value, revision) => {
      tellStored(form);
      return queue.receive(path, value, revision);
    },
    stop: () => {
      stopWatching();
      listener.flush();
      listener.stop();
      queue.stop();
    },
  };
}

/** A merged text goes into its field only while the field still shows what was sent. */
function showSaved(
  form: HTMLFormElement,
  path: string,
  { value, sent, merged }: { value: string; sent: string; merged: boolean },
): boolean {
  if (fieldValue(form, path) !== sent) return false;
  if (merged) setFieldValue(form, path, value);
  return true;
}

function restoreUnsaved(
  form: HTMLFormElement,
  queue: SaveQueue,
  baseOf: AutosaveOptions["baseOf"],
  storageKey: string,
): void {
  // What the server holds already has arrived, by a lost answer or by the form as a whole.
  const edits = readUnsaved(sessionStorage, storageKey).filter(
    (edit) => baseOf(edit.path) !== edit.value,
  );
  queue.restore(edits);
  for (const edit of edits) setFieldValue(form, edit.path, edit.value);
}

/** The values saved from this page as `base:<path>` fields: the server merges the rest against the page's revision. */
const namedBases = (queue: SaveQueue) =>
  [...queue.bases].map(([path, value]) => [`base:${path}`, value] as const);

function watchPage(form: HTMLFormElement, queue: SaveQueue, listener: FormListener): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  let isPosting = false;
  form.addEventListener(
    "submit",
    (event) => {
      if (event.defaultPrevented || isPosting) return;
      // The form carries every field itself; a warning about leaving would be about nothing.
      isPosting = true;
      event.preventDefault();
      listener.flush();
      // What is on its way arrives first: posted at the same time, it would be in conflict with itself.
      void queue.whenQuiet().then(() => submitNatively(form, event.submitter, namedBases(queue)));
    },
    { signal },
  );
  form.addEventListener(
    "focusout",
    ({ target }) => {
      if (isControl(target)) queue.catchUp(target.name);
    },
    { signal },
  );
  window.addEventListener("online", () => queue.retryNow(), { signal });
  window.addEventListener("pagehide", () => listener.flush(), { signal });
  window.addEventListener(
    "beforeunload",
    (event) => {
      listener.flush();
      if (!isPosting && queue.isAtRisk) event.preventDefault();
    },
    { signal },
  );
  return () => gone.abort();
}
