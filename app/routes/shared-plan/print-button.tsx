import { useEffect, useState } from "react";
import { useText } from "#app/text/provider";
import { Button } from "#app/ui/frame/button";

/** Prints the page; not there where it would do nothing. */
export function PrintButton() {
  const { print } = useText("sharedPlan").page;
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  if (!isAwake) return null;
  return (
    <Button type="button" look="secondary" onClick={() => window.print()}>
      {print}
    </Button>
  );
}
