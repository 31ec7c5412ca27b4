import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { addPasskey, findPasskey, listPasskeys, notePasskeyUse } from "#db/sign-in/passkeys.server";
import type { Account } from "../account/account.server";
import { theStore } from "../app.server";
import { now } from "../clock.server";
import { env } from "../env.server";
import { log } from "../log.server";
import { flowCookie, takeFlow } from "./flow-cookie.server";

const COOKIE = "passkey";

const relyingParty = () => ({ rpID: new URL(env().ORIGIN).hostname, rpName: "Tilbage" });

// Fingerprint, face or code at the device: with it a passkey is two factors in one.
const userVerification = "required";

/** Options as the browser's passkey window wants them, and the cookie that remembers what was asked. */
export type Ceremony = { options: object; cookie: string };

/** Asks for any passkey of ours, or (`account`) for one of this person's. */
export async function askForPasskey(account: Account | null): Promise<Ceremony> {
  const known = account ? await listPasskeys(await theStore(), account.userId) : [];
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().rpID,
    userVerification,
    allowCredentials: known.map(({ id, transports }) => ({ id, transports })),
  });
  return { options, cookie: flowCookie(COOKIE, { use: options.challenge }) };
}

/** Asks the browser to make a passkey for somebody who is signed in. */
export async function askForNewPasskey(account: Account): Promise<Ceremony> {
  const known = await listPasskeys(await theStore(), account.userId);
  const options = await generateRegistrationOptions({
    ...relyingParty(),
    userName: account.email,
    userDisplayName: account.name,
    userID: new TextEncoder().encode(account.userId),
    attestationType: "none",
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: "required", userVerification },
  });
  const flow = { make: options.challenge, userId: account.userId };
  return { options, cookie: flowCookie(COOKIE, flow) };
}

/** What a browser posted, as JSON; null for what is none. What is inside is the verifier's to judge. */
function readCredential<Credential>(posted: string): Credential | null {
  try {
    const value = JSON.parse(posted) as unknown;
    return value && typeof value === "object" ? (value as Credential) : null;
  } catch {
    return null;
  }
}

/** A check that throws for what is wrong counts as failed: what a browser posts is nothing to stumble over. */
async function verified<Result>(check: () => Promise<Result>): Promise<Result | null> {
  try {
    return await check();
  } catch (error) {
    log.info({ passkey: error instanceof Error ? error.name : "unknown" }, "passkey refused");
    return null;
  }
}

/** Whose passkey a posted answer was made with; null for a wrong, old, repeated or unknown one. */
export async function personOfPasskey(request: Request, posted: string): Promise<string | null> {
  const flow = (await takeFlow(request, COOKIE)) as { use?: string } | null;
  const response = readCredential<AuthenticationResponseJSON>(posted);
  if (!flow?.use || typeof response?.id !== "string") return null;
  const { use: expectedChallenge } = flow;
  const store = await theStore();
  const passkey = await findPasskey(store, response.id);
  if (!passkey) return null;
  const result = await verified(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: env().ORIGIN,
      expectedRPID: relyingParty().rpID,
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, "base64url")),
        counter: passkey.counter,
        transports: passkey.transports,
      },
    }),
  );
  if (!result?.verified) return null;
  const { newCounter: counter } = result.authenticationInfo;
  await notePasskeyUse(store, { id: passkey.id, counter, at: now() });
  return passkey.userId;
}

const TRANSPORTS = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"];

/** The ways to reach a passkey that we know; the verifier hands on whatever the browser said. */
const known = (transports: unknown): string[] =>
  Array.isArray(transports) ? TRANSPORTS.filter((each) => transports.includes(each)) : [];

/** Keeps the passkey a browser made for somebody under a name. False for a wrong, old or repeated answer. */
export async function keepPasskey(
  request: Request,
  account: Account,
  { posted, name }: { posted: string; name: string },
): Promise<boolean> {
  const flow = (await takeFlow(request, COOKIE)) as { make?: string; userId?: string } | null;
  const response = readCredential<RegistrationResponseJSON>(posted);
  if (!flow?.make || flow.userId !== account.userId || !response) return false;
  const { make: expectedChallenge } = flow;
  const result = await verified(() =>
    verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: env().ORIGIN,
      expectedRPID: relyingParty().rpID,
      requireUserVerification: true,
    }),
  );
  if (!result?.verified) return false;
  const { id, publicKey, counter, transports } = result.registrationInfo.credential;
  return addPasskey(
    await theStore(),
    {
      id,
      publicKey: Buffer.from(publicKey).toString("base64url"),
      counter,
      transports: known(transports),
      name,
    },
    { userId: account.userId, at: now() },
  );
}
