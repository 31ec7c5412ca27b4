import { OAuth2Server } from "oauth2-mock-server";
import type { MutableToken } from "oauth2-mock-server";
import { onTestFinished } from "vitest";
import { withSettings } from "#tests/settings";

/** An organisation's own sign-in on this machine, named in the settings until the test is over. */
export async function aProvider(settings: Record<string, string> = {}) {
  const server = new OAuth2Server();
  await server.issuer.keys.generate("RS256");
  await server.start(0, "127.0.0.1");
  const issuer = `http://127.0.0.1:${server.address().port}`;
  server.issuer.url = issuer;
  const stop = async () => {
    if (server.listening) await server.stop();
  };
  onTestFinished(stop);
  withSettings({
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: "tilbage",
    OIDC_CLIENT_SECRET: "a secret of the provider's",
    ...settings,
  });
  /** What its tokens say from now on, in place of what they would. */
  const says = (payload: Record<string, unknown>, header: Record<string, unknown> = {}) => {
    server.service.removeAllListeners("beforeTokenSigning");
    server.service.on("beforeTokenSigning", (token: MutableToken) => {
      Object.assign(token.payload, payload);
      Object.assign(token.header, header);
    });
  };
  says({ sub: "hanne-there" });
  return { server, issuer, says, stop };
}

export type Provider = Awaited<ReturnType<typeof aProvider>>;

/** Goes to the provider as a browser would: gives the path and query it sends back to. */
export async function visit(address: string): Promise<string> {
  const answer = await fetch(address, { redirect: "manual" });
  const { pathname, search } = new URL(answer.headers.get("location") ?? "");
  return pathname + search;
}
