import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { invitationMail } from "#app/emails/invitation";
import { linkMail } from "#app/emails/link";
import { noticeMail } from "#app/emails/notice";
import type { NoticeKind } from "#app/emails/notice";
import { findHealthWords } from "#app/domain/health-words";
import type { App } from "#app/server/app.server";
import { log, logFault } from "#app/server/log.server";
import { sendDue } from "#app/server/mail/mail-round.server";
import { makeMailer, transportSettings } from "#app/server/mail/mailer.server";
import { healthWords as danish } from "#app/text/da/health-words";
import { healthWords as english } from "#app/text/en/health-words";
import { mailWords } from "#app/text/mail/words";
import { findMailState, mailStatement } from "#db/mail/outbox.server";
import { sendSignInLink } from "#db/sign-in/mail-links.server";
import type { Store } from "#db/store.server";
import { freshApp } from "#tests/builders";
import { storeOver } from "#tests/db/engines";
import { HOSTILE_TEXTS } from "#tests/pdf/hostile";
import { MAIL } from "#tests/settings";
import { catchMails } from "./mail-catcher";

const NOW = Date.UTC(2026, 8, 7, 8);
const LINK = "http://localhost:3000/mail-link/kanari-token";
const LETTER = {
  to: "Bodil.Kanari@privat.dk",
  subject: "Emnet",
  text: `Log ind: ${LINK}\n`,
  html: `<p>Hej <a href="${LINK}">Log ind</a></p>`,
};

let app: App;
let store: Store;

beforeEach(async () => {
  app = await freshApp();
  store = app.store;
  vi.spyOn(log, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const sending = (url: string) => sendDue(store, makeMailer(url, MAIL.MAIL_FROM));
async function posting(mail: Partial<typeof LETTER> = {}) {
  const { id, statement } = mailStatement(store, { ...LETTER, ...mail }, Date.now());
  await statement;
  return id;
}

describe("an address or subject that wants to be more", () => {
  const EVIL = "evil@fremmed.dk";
  it.each([
    `a@privat.dk, ${EVIL}`,
    `a@privat.dk; ${EVIL}`,
    `a@privat.dk\r\nBcc: ${EVIL}`,
    `a@privat.dk>\r\nRCPT TO:<${EVIL}`,
    `Bodil <${EVIL}>`,
    `"a@privat.dk" <${EVIL}>`,
    `gruppe: a@privat.dk, ${EVIL};`,
    `<a@privat.dk> ${EVIL}`,
    `${EVIL} (a@privat.dk)`,
  ])("reaches nobody else: %j", async (to) => {
    const catcher = await catchMails();
    await posting({ to });
    await sending(catcher.url);
    const reached = catcher.mails.flatMap(({ receivers, to, cc, bcc }) => [
      ...receivers,
      ...[...(to ?? []), ...(cc ?? []), ...(bcc ?? [])].map(({ address }) => address),
    ]);
    expect(reached).not.toContain(EVIL);
    expect(catcher.mails.flatMap(({ receivers }) => receivers).length).toBeLessThanOrEqual(1);
  });

  it.each([
    `Firma\r\nBcc: ${EVIL}`,
    `Firma\nTo: ${EVIL}`,
    `Firma\r\n\r\n<h1>Andet</h1>`,
    `Firma\u2028Bcc: ${EVIL}`,
    `=?utf-8?q?Firma=0D=0ABcc=3A_${EVIL}?=`,
    `Firma\u0000Bcc: ${EVIL}`,
  ])("adds no header and no text: %j", async (subject) => {
    const catcher = await catchMails();
    await posting({ subject });
    await sending(catcher.url);
    const [mail] = catcher.mails;
    expect([mail?.receivers, mail?.to?.length, mail?.cc, mail?.bcc]).toEqual([
      [LETTER.to],
      1,
      undefined,
      undefined,
    ]);
    expect(mail?.headers.filter(({ key }) => key === "subject")).toHaveLength(1);
    expect(mail?.headers).toHaveLength(9);
    expect(mail?.text?.trim()).toBe(LETTER.text.trim());
  });
});

describe("on the way", () => {
  it("TLS is demanded of a server elsewhere, and asked of none on this machine", () => {
    for (const host of [
      "mail.example.dk:587",
      "10.0.0.5:25",
      "127.0.0.1.example.dk",
      "u:p@mail.dk",
    ])
      expect([host, transportSettings(`smtp://${host}`)]).toEqual([
        host,
        expect.objectContaining({ requireTLS: true, tls: { rejectUnauthorized: true } }),
      ]);
    for (const host of ["localhost:1025", "127.0.0.1", "[::1]:25"])
      expect(transportSettings(`smtp://${host}`)).toMatchObject({ requireTLS: false });
    expect(transportSettings("smtp://mail.dk")).toMatchObject({
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  });

  // 127.0.0.2 is this machine too, but the product does not know it.
  it.each([
    ["offers no TLS", true],
    ["has a certificate nobody vouches for", false],
  ])("nothing is sent when a server elsewhere %s", async (_what, plain) => {
    const catcher = await catchMails({ host: "127.0.0.2", plain });
    const id = await posting();
    expect(await sending(catcher.url)).toBe(0);
    expect(await findMailState(store, id)).toMatchObject({
      tries: 1,
      sentAt: null,
      givenUpAt: null,
    });
    expect(catcher.mails).toHaveLength(0);
  });
});

describe("the log", () => {
  const written = () => {
    const lines: string[] = [];
    for (const level of ["info", "warn", "error"] as const)
      vi.spyOn(log, level).mockImplementation((...line: unknown[]) => {
        lines.push(JSON.stringify(line));
      });
    return lines;
  };

  it("says that a mail was not sent, and nothing of what is in it or where it goes", async () => {
    const lines = written();
    const catcher = await catchMails();
    catcher.steps.receiver = (address) => `550 <${address}> is unknown, Kanari`;
    await posting();
    await sending(catcher.url);
    expect(lines).toEqual(['[{"mail":"gone","tries":1},"mail not sent"]']);
  });

  it("of a database in trouble names no address and no hash", async () => {
    const lines = written();
    const over = storeOver(app, () => "before");
    const asked = { email: "bodil.kanari@privat.dk", tokenHash: "kanari-hash", text: LETTER };
    await sendSignInLink(over, asked, NOW).catch((error: unknown) => logFault(error, "r"));
    const [line = ""] = lines;
    expect(line).toContain("Failed query: select");
    expect(lines.join()).not.toMatch(/kanari/i);
  });
});

const LANGUAGES = ["da", "en"] as const;
const NAMES = { inviter: "Hanne Holm", organisation: "Nordhavn ApS", name: "Bodil" };

/** Every mail the product can send, in both languages, with these names in it. */
const allMails = ({ inviter, organisation, name } = NAMES) =>
  LANGUAGES.flatMap((language) => [
    ...(["employee", "colleague"] as const).map((kind) =>
      invitationMail({ language, kind, inviter, organisation, link: LINK }),
    ),
    ...(["signInLink", "addressProof"] as const).map((kind) =>
      linkMail({ language, kind, link: LINK }),
    ),
    ...(Object.keys(mailWords(language).notice.what) as NoticeKind[]).map((kind) =>
      noticeMail(language, kind, name),
    ),
  ]);

const MARKUP = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "'><iframe src=//evil.dk>",
  "<a href=javascript:alert(1)>her</a>",
  "</p></body></html><h1>Andet</h1>",
  "<style>*{display:none}</style>",
  "<link rel=stylesheet href=//evil.dk>",
  "<!-- ",
  "--><b>",
  "]]><b>",
  "&lt;b&gt;&#60;b&#62;",
  "{{constructor.constructor('x')()}}",
  "${7*7}<%= 7*7 %>",
  "<meta http-equiv=refresh content=0;url=//evil.dk>",
  "<form action=//evil.dk><input name=password>",
  ...Object.values(HOSTILE_TEXTS),
];

const tagsOf = (html: string) => html.match(/<[^>]*>/g);

describe("every mail", () => {
  it("shows hostile names as text, and has the same tags with them as without", () => {
    const plain = allMails().map(({ html }) => tagsOf(html));
    for (const text of MARKUP) {
      const mails = allMails({ inviter: text, organisation: text, name: text });
      expect([text, mails.map(({ html }) => tagsOf(html)?.length)]).toEqual([
        text,
        plain.map((tags) => tags?.length),
      ]);
      for (const { html } of mails)
        expect(html).not.toMatch(/<(script|img|svg|iframe|link|form|input|h1|b)\b/i);
    }
  });

  it("arrives whole with hostile names in it, for one receiver", async () => {
    const catcher = await catchMails();
    for (const text of MARKUP) {
      const mail = invitationMail({
        language: "da",
        kind: "employee",
        inviter: text.slice(0, 120),
        organisation: text.slice(0, 120),
        link: LINK,
      });
      await posting(mail);
    }
    expect(await sending(catcher.url)).toBe(MARKUP.length);
    for (const { receivers, headers, html, text } of catcher.mails) {
      expect([receivers, headers.length]).toEqual([[LETTER.to], 9]);
      expect(html).toContain(`href="${LINK}"`);
      expect(text).toContain(LINK);
    }
  });

  it("says no word about a case or about health", () => {
    const CASE =
      /syg|fravær|forløb|fasthold|samtale|kommune|raskm|diagnos|behandl|læge|delvis|plan\b|planen|sick|absence|illness|health|retention|interview|doctor|leave\b|case\b/i;
    for (const { subject, text, html } of allMails()) {
      const words = [subject, text, html.replace(/<[^>]*>/g, " ")].join(" ");
      expect(CASE.exec(words)?.[0]).toBeUndefined();
      expect([...findHealthWords(words, danish), ...findHealthWords(words, english)]).toEqual([]);
    }
  });

  it("names nobody in an invitation but who invites, and nobody at all beside a link to sign in", () => {
    for (const { text, html } of allMails().filter(({ text }) => text.includes(LINK)))
      expect(text + html).not.toContain(NAMES.name);
    const link = linkMail({ language: "da", kind: "signInLink", link: LINK });
    expect(JSON.stringify(link)).not.toMatch(/Hanne|Nordhavn|Bodil/);
  });

  it("fetches nothing, and has no address in it but its own link", () => {
    for (const { html, text } of allMails()) {
      expect(html).not.toMatch(
        /<(img|link|script|iframe|object|video|audio)|\bsrc=|url\(|@import|background=/i,
      );
      for (const address of (html + text).match(/https?:[^"<\s]+/g) ?? [])
        expect(address).toBe(LINK);
    }
  });

  it("says the same as text as on the page, in the language asked for", () => {
    for (const { subject, text, html } of allMails()) {
      const said = html.replace(/<title>.*<\/title>/, "").replace(/<style>.*<\/style>/s, "");
      const words = (source: string) => new Set(source.split(/[\s<>]+/).filter(Boolean));
      const page = words(said.replace(/<[^>]*>/g, " ").replaceAll("&#x27;", "'"));
      for (const word of words(text)) {
        const isThere = [word, word.replace(/:$/, "")].some((each) => page.has(each));
        expect([subject, word, isThere]).toEqual([subject, word, true]);
      }
    }
    expect(allMails().filter(({ html }) => html.includes('lang="en"'))).toHaveLength(
      allMails().length / 2,
    );
  });
});
