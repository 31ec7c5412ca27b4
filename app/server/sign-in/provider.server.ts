import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { Configuration } from "openid-client";
import type { Identity } from "#db/sign-in/ways-in.server";
import { now } from "../clock.server";
import { env, isLoopback } from "../env.server";
import { log } from "../log.server";
import { flowCookie, noFlowCookie, takeFlow } from "./flow-cookie.server";

const COOKIE = "provider";
const PATIENCE_SECONDS = 10;

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

let known: { issuer: string; configuration: Promise<Configuration> } | null = null;

/** The provider's addresses, read from it once. A failed read is tried anew at the next asking. */
function configuration(): Promise<Configuration> {
  const { OIDC_ISSUER = "", OIDC_CLIENT_ID = "", OIDC_CLIENT_SECRET } = env();
  if (known?.issuer === OIDC_ISSUER) return known.configuration;
  const issuer = new URL(OIDC_ISSUER);
  const read = discovery(issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, {
    execute: [
      // Without it the signature of a token fetched by ourselves is not looked at.
      enableNonRepudiationChecks,
      ...(isLoopback(issuer.hostname) ? [allowInsecureRequests] : []),
    ],
    timeout: PATIENCE_SECONDS,
  }).catch((error: unknown) => {
    known = null;
    throw error;
  });
  known = { issuer: OIDC_ISSUER, configuration: read };
  return read;
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

/** Somebody the provider vouches for. */
export type Vouched = {
  identity: Identity;
  /** When the provider saw a second factor (UTC ms), or null when it does not say so. */
  secondFactorAt: number | null;
};

/** Why somebody was sent to the provider, and whom it vouches for: nobody when its answer was forged or refused. */
export type ProviderAnswer = { flow: ProviderFlow; vouched: Vouched | null };

const saysSecondFactor = (amr: unknown): boolean =>
  env().OIDC_SECOND_FACTOR || (Array.isArray(amr) && amr.includes("mfa"));

async function vouchedBy(request: Request, flow: Remembered): Promise<Vouched | null> {
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
      identity: { issuer: claims.iss, subject: claims.sub },
      secondFactorAt: saysSecondFactor(claims.amr) ? now() : null,
    };
  } catch (error) {
    log.warn({ provider: error instanceof Error ? error.name : "unknown" }, "provider refused");
    return null;
  }
}

/** Reads the provider's answer. Null for one that nobody here asked for, that comes again or too late. */
export async function readProvider(request: Request): Promise<ProviderAnswer | null> {
  const flow = (await takeFlow(request, COOKIE)) as Remembered | null;
  return flow && { flow, vouched: await vouchedBy(request, flow) };
}

/** The cookie that forgets why somebody was sent to the provider. */
export const noProviderCookie = (): string => noFlowCookie(COOKIE);

/**
 * Yes when our own page leads here. Another page could first sign the browser in at the provider as somebody of its
 * choice, and then have that account connected here.
 */
export function isOwnPress(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  return site === null || site === "same-origin";
}
