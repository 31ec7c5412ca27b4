import type { ReactNode } from "react";

export type DisclosureProps = {
  summary: string;
  /** Said to screen readers after the summary, where several on a page read alike. */
  about?: string;
  open?: boolean;
  children: ReactNode;
};

/** More of something, folded away until asked for. Works without JavaScript. */
export function Disclosure({ summary, about, open, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <span>
          {summary}
          {about ? <span className="sr-only"> {about}</span> : null}
        </span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
