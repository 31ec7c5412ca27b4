import type { ReactNode } from "react";
import { classNames } from "#app/ui/class-names";

export type PageProps = {
  title: string;
  /** A short line over the title: which case or section this page belongs to. */
  over?: string;
  lead?: ReactNode;
  back?: { href: string; label: string };
  /** The step guide, when the page is one of several. */
  steps?: ReactNode;
  /** What can be done with the page as a whole, beside the title. */
  actions?: ReactNode;
  /** `narrow` for the door, `text` for reading, `form` for fields side by side, `wide` for desks, charts and lists. */
  width?: "narrow" | "text" | "form" | "wide";
  children: ReactNode;
};

/** The main region of a page: where one is, the title, and the content. The skip link lands here. */
export function Page({ width = "text", ...props }: PageProps) {
  return (
    <main id="content" tabIndex={-1} className={classNames("page", `page-${width}`)}>
      {props.back ? (
        <a className="back-link" href={props.back.href}>
          {props.back.label}
        </a>
      ) : null}
      {props.steps}
      <div className="page-head">
        <div>
          {props.over ? <p className="page-over">{props.over}</p> : null}
          <h1>{props.title}</h1>
        </div>
        {props.actions ? <div className="page-actions">{props.actions}</div> : null}
      </div>
      {props.lead ? <p className="page-lead">{props.lead}</p> : null}
      {props.children}
    </main>
  );
}

export type SectionProps = {
  title: string;
  id?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** A sheet lifts the section off the page; plain sections follow each other as text. */
  sheet?: boolean;
  /** The heading stands beside the content where there is room, for long pages of short parts. */
  beside?: boolean;
  children: ReactNode;
};

/** One part of a page with its own heading, so that it can be found from a list of headings. */
export function Section({ title, id, lead, actions, children, ...look }: SectionProps) {
  const { sheet, beside } = look;
  return (
    <section
      className={classNames("section", sheet && "sheet", beside && "section-beside")}
      id={id}
    >
      <div className="section-head">
        <h2>{title}</h2>
        {actions ? <div className="section-actions">{actions}</div> : null}
      </div>
      {lead ? <p className="section-lead">{lead}</p> : null}
      {children}
    </section>
  );
}
