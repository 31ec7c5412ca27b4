/** What stands outside the product: a mail server, and an organisation's own sign-in. Both on this machine. */
import { once } from "node:events";
import { OAuth2Server } from "oauth2-mock-server";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

async function read(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A mail server that keeps what it gets. `next()` waits for the next mail. */
async function mailServer() {
  const mails = [];
  let taken = 0;
  let tell = () => {};
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, done) =>
      read(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then((mail) => {
          mails.push(mail);
          tell();
          done();
        }, done),
  });
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const next = async () => {
    while (mails.length <= taken) await new Promise((resolve) => (tell = resolve));
    return mails[taken++];
  };
  const environment = {
    SMTP_URL: `smtp://127.0.0.1:${server.server.address().port}`,
    MAIL_FROM: "tilbage@vinduesfabrikken.example",
  };
  return { mails, next, environment, close: () => new Promise((done) => server.close(done)) };
}

/** An organisation's own sign-in, where everybody is who `subject` says. */
async function provider() {
  const server = new OAuth2Server();
  const it = { subject: "hanne" };
  await server.issuer.keys.generate("RS256");
  await server.start(0, "127.0.0.1");
  const issuer = `http://127.0.0.1:${server.address().port}`;
  server.issuer.url = issuer;
  server.service.on("beforeTokenSigning", ({ payload }) => (payload.sub = it.subject));
  const environment = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: "tilbage",
    OIDC_CLIENT_SECRET: "a secret of the provider's",
  };
  return Object.assign(it, { issuer, environment, close: () => server.stop() });
}

/** The mail server alone, with the settings that name it. */
export async function withMail() {
  const mail = await mailServer();
  return { mail, environment: mail.environment, close: mail.close };
}

/** Both, with the settings that name them. */
export async function withMailAndProvider() {
  const [mail, signIn] = await Promise.all([mailServer(), provider()]);
  const environment = { ...mail.environment, ...signIn.environment };
  const close = () => Promise.all([mail.close(), signIn.close()]);
  return { mail, provider: signIn, environment, close };
}

/** The link of ours in a mail. */
export const linkIn = ({ text }) => /https?:\/\/\S+/.exec(text)[0];
