import type { ReactNode } from "react";

export type DisclosureProps = { summary: string; open?: boolean; children: ReactNode };

/** More of something, folded away until asked for. Works without JavaScript. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
