import { useEffect, useState } from "react";
import { Button } from "./button";

export type CopyButtonProps = {
  text: string;
  /** What the button says, and what it says once it is done. */
  label: string;
  done: string;
};

/** Puts a text where it can be pasted from; not there where the browser does not let it. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const [isAwake, setAwake] = useState(false);
  const [isDone, setDone] = useState(false);
  useEffect(() => setAwake(navigator.clipboard !== undefined), []);
  if (!isAwake) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone(true),
      () => setDone(false),
    );
  return (
    <>
      <Button type="button" look="secondary" onClick={() => void copy()}>
        {isDone ? done : label}
      </Button>
      <span role="status" className="sr-only">
        {isDone ? done : ""}
      </span>
    </>
  );
}
