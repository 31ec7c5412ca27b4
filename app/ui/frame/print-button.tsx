import { useEffect, useState } from "react";
import { Button } from "./button";

/** Prints the page; not there where it would do nothing. */
export function PrintButton({ children }: { children: string }) {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  if (!isAwake) return null;
  return (
    <Button type="button" look="secondary" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
