import { renderToStaticMarkup } from "react-dom/server";
import { mailWords } from "#app/text/mail/words";
import type { Language } from "#app/text/texts";

/** A mail ready to be sent, except for its receiver. */
export type MailText = { subject: string; text: string; html: string };

export type MailPage = {
  language: Language;
  subject: string;
  /** Who is spoken to; null where the name is not known or not to be said. */
  name: string | null;
  lines: readonly string[];
  action?: { label: string; href: string };
  after: string;
};

const FONT = "16px/1.5 'IBM Plex Sans', 'Segoe UI', Arial, sans-serif";
const PAPER = "#ffffff";
const INK = "#17211f";
const TEAL = "#0b5c58";

/** Programs that show mails dark would otherwise leave dark words on a dark page. */
const DARK = `:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #10191a !important; color: #e8efee !important; }
  .button { background: #7fd1c7 !important; color: #0d1b1a !important; }
}`;

/** One mail, as text and as a plain page: no picture, nothing fetched, nothing that tells whether it was read. */
export function mailPage(page: MailPage): MailText {
  const words = mailWords(page.language);
  const hello = page.name ? words.hello(page.name) : words.helloAll;
  const { action } = page;
  const link = action ? [`${action.label}: ${action.href}`] : [];
  const bye = `${words.bye}\n${words.product}`;
  const text = [hello, ...page.lines, ...link, page.after, bye, words.noReply].join("\n\n");
  const body = renderToStaticMarkup(<MailBody {...page} hello={hello} />);
  return { subject: page.subject, text: `${text}\n`, html: `<!DOCTYPE html>${body}` };
}

function MailBody({
  language,
  subject,
  hello,
  lines,
  action,
  after,
}: MailPage & { hello: string }) {
  const words = mailWords(language);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        <style>{DARK}</style>
      </head>
      <body className="page" style={{ margin: 0, background: PAPER, color: INK }}>
        <div style={{ font: FONT, maxWidth: "36em", margin: "0 auto", padding: "24px 16px" }}>
          <p>{hello}</p>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {action ? <MailAction {...action} fails={words.linkFails} /> : null}
          <p>{after}</p>
          <p>
            {words.bye}
            <br />
            {words.product}
          </p>
          <p style={{ fontSize: "13px" }}>{words.noReply}</p>
        </div>
      </body>
    </html>
  );
}

function MailAction({ label, href, fails }: { label: string; href: string; fails: string }) {
  const face = { background: TEAL, color: PAPER, borderRadius: "4px" };
  const words = { display: "inline-block", padding: "12px 24px", textDecoration: "none" };
  return (
    <>
      {/* A cell, since Outlook draws no padding around a link. */}
      <table role="presentation" cellPadding={0} cellSpacing={0}>
        <tbody>
          <tr>
            <td className="button" style={face}>
              <a href={href} className="button" style={{ ...face, ...words }}>
                {label}
              </a>
            </td>
          </tr>
        </tbody>
      </table>
      <p style={{ fontSize: "13px" }}>
        {fails}
        <br />
        <span style={{ wordBreak: "break-all" }}>{href}</span>
      </p>
    </>
  );
}
