import type { ReactNode } from "react";

export type CalloutKind = "info" | "warning" | "success" | "error";

export type CalloutProps = {
  kind?: CalloutKind;
  /** The title says what kind of message it is; the colour only repeats it. */
  title: string;
  /** Set when the message answers something the reader just did, so that it is read out. */
  live?: boolean;
  children?: ReactNode;
};

/** A message in the page: to know, to mind, or that something went well. */
export function Callout({ kind = "info", title, live, children }: CalloutProps) {
  return (
    <div className={`alert alert-${kind}`} role={live ? "status" : undefined}>
      <p className="alert-heading">{title}</p>
      {children ? <div className="alert-text">{children}</div> : null}
    </div>
  );
}
