import { createContext, useContext } from "react";
import { controlId, hereId } from "./field-parts";

const HereContext = createContext<ReadonlyMap<string, string>>(new Map());

/** Gives the fields below what is said at each about others who stand in it, by the field's name. */
export const HereProvider = HereContext.Provider;

/** What is said about others who stand in a field, or in the first of several; nothing where nobody does. */
export function useHere(...names: readonly string[]): string | undefined {
  const said = useContext(HereContext);
  return names.map((name) => said.get(name)).find(Boolean);
}

/** The quiet mark above a field's label. It takes no room: nothing moves when somebody comes or goes. */
export function HereMark({ name, here }: { name: string; here: string | undefined }) {
  return here ? (
    <span className="here-mark" id={hereId(controlId(name))}>
      {here}
    </span>
  ) : null;
}
