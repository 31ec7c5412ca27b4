import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { Configuration } from "openid-client";
import type { Identity } from "#db/sign-in/ways-in.server";
import { now } from "../clock.server";
import { env, isLoopback } from "../env.server";
import { log } from "../log.server";
import { flowCookie, takeFlow } from "./flow-cookie.server";

const COOKIE = "provider";

/** The name of the organisation's own sign-in, or null where none is configured. */
export const providerName = (): string | null => (env().OIDC_ISSUER ? env().OIDC_NAME : null);

/** What went wrong at the organisation's own sign-in, as the page sent to afterwards says it. */
export type Problem = "unknown" | "failed" | "taken";

/** The problem a page was sent to with, if it is one of ours. */
export function problemOf(request: Request): Problem | null {
  const asked = new URL(request.url).searchParams.get("problem");
  return asked === "unknown" || asked === "failed" || asked === "taken" ? asked : null;
}

const callbackAddress = () => `${env().ORIGIN}/sign-in/provider/callback`;

let known: Promise<Configuration> | null = null;

/** The provider's addresses and keys, read from it once. A failed read is tried anew at the next asking. */
function configuration(): Promise<Configuration> {
  const { OIDC_ISSUER = "", OIDC_CLIENT_ID = "", OIDC_CLIENT_SECRET } = env();
  const issuer = new URL(OIDC_ISSUER);
  known ??= discovery(issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, {
    execute: isLoopback(issuer.hostname) ? [allowInsecureRequests] : [],
  }).catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

/** Why somebody is sent to the provider: to get in, to use an invitation, or to connect the account they have. */
export type ProviderFlow =
  | { purpose: "signIn" }
  | { purpose: "join"; tokenHash: string }
  | { purpose: "connect"; userId: string };

type Remembered = ProviderFlow & { state: string; nonce: string; verifier: string };

/** Where to send the browser, and the cookie that remembers why (OpenID Connect with PKCE, state and nonce). */
export async function startProvider(
  flow: ProviderFlow,
): Promise<{ address: string; cookie: string } | null> {
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
  try {
    const address = buildAuthorizationUrl(await configuration(), {
      redirect_uri: callbackAddress(),
      scope: "openid",
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce,
    });
    const remembered: Remembered = { ...flow, state, nonce, verifier };
    return { address: address.href, cookie: flowCookie(COOKIE, remembered) };
  } catch (error) {
    log.warn({ provider: error instanceof Error ? error.name : "unknown" }, "provider unreachable");
    return null;
  }
}

/** Somebody the provider vouches for, and why they were sent there. */
export type Vouched = {
  flow: ProviderFlow;
  identity: Identity;
  /** When the provider saw a second factor (UTC ms), or null when it does not say so. */
  secondFactorAt: number | null;
};

const saysSecondFactor = (amr: unknown): boolean =>
  env().OIDC_SECOND_FACTOR || (Array.isArray(amr) && amr.includes("mfa"));

/** Reads the provider's answer. Null for one that was forged, repeated, refused or too late. */
export async function readProvider(request: Request): Promise<Vouched | null> {
  const flow = (await takeFlow(request, COOKIE)) as Remembered | null;
  if (!flow) return null;
  const address = new URL(callbackAddress());
  address.search = new URL(request.url).search;
  try {
    const tokens = await authorizationCodeGrant(await configuration(), address, {
      pkceCodeVerifier: flow.verifier,
      expectedState: flow.state,
      expectedNonce: flow.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return null;
    return {
      flow,
      identity: { issuer: claims.iss, subject: claims.sub },
      secondFactorAt: saysSecondFactor(claims.amr) ? now() : null,
    };
  } catch (error) {
    log.warn({ provider: error instanceof Error ? error.name : "unknown" }, "provider refused");
    return null;
  }
}
