import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { afterAll, beforeAll } from "vitest";
import { action as ownPasskeys } from "#app/routes/own-account/passkeys";
import { action as options } from "#app/routes/sign-in/passkey";
import { log } from "#app/server/log.server";
import { call, cookiesOf } from "#tests/builders";

const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest();
const base64url = (bytes: Buffer | string) => Buffer.from(bytes).toString("base64url");

const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_KEY = 0x40;

/** What an authenticator may be told to do wrong. */
export type Misuse = {
  origin?: string;
  rpId?: string;
  isVerified?: boolean;
  challenge?: string;
  type?: string;
  counter?: number;
  transports?: unknown;
};

type Options = { challenge: string };

/** A passkey in software (ES256, attestation "none"), as WebAuthn level 3 writes it down. */
export function anAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(32);
  let uses = 0;

  const clientData = (type: string, options: Options, misuse: Misuse) =>
    Buffer.from(
      JSON.stringify({
        type: misuse.type ?? type,
        challenge: misuse.challenge ?? options.challenge,
        origin: misuse.origin ?? "http://localhost:3000",
        crossOrigin: false,
      }),
    );

  function authenticatorData(misuse: Misuse, withKey: boolean): Buffer {
    const { rpId = "localhost", isVerified = true, counter = ++uses } = misuse;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const flags = PRESENT | (isVerified ? VERIFIED : 0) | (withKey ? HAS_KEY : 0);
    // The key as COSE: a map of kty EC2, alg ES256, crv P-256, x and y.
    const key = [
      Buffer.alloc(16),
      Buffer.from([0, id.length]),
      id,
      Buffer.from("a5010203262001215820", "hex"),
      Buffer.from(x, "base64url"),
      Buffer.from("225820", "hex"),
      Buffer.from(y, "base64url"),
    ];
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, ...(withKey ? key : [])]);
  }

  const credential = (response: object) => ({
    id: base64url(id),
    rawId: base64url(id),
    type: "public-key",
    clientExtensionResults: {},
    response,
  });

  return {
    id: base64url(id),
    /** Answers options for a new passkey, as a browser posts it. */
    make(options: Options, misuse: Misuse = {}): string {
      const data = authenticatorData(misuse, true);
      // CBOR: {"fmt": "none", "attStmt": {}, "authData": data}.
      const attestationObject = Buffer.concat([
        Buffer.from("a363666d74646e6f6e656761747453746d74a068617574684461746158", "hex"),
        Buffer.from([data.length]),
        data,
      ]);
      return JSON.stringify(
        credential({
          clientDataJSON: base64url(clientData("webauthn.create", options, misuse)),
          attestationObject: base64url(attestationObject),
          transports: misuse.transports ?? ["internal"],
        }),
      );
    },
    /** Answers options for a passkey that is there. */
    use(options: Options, misuse: Misuse = {}): string {
      const data = authenticatorData(misuse, false);
      const json = clientData("webauthn.get", options, misuse);
      const signature = sign("sha256", Buffer.concat([data, sha256(json)]), privateKey);
      return JSON.stringify(
        credential({
          clientDataJSON: base64url(json),
          authenticatorData: base64url(data),
          signature: base64url(signature),
        }),
      );
    },
  };
}

export type Authenticator = ReturnType<typeof anAuthenticator>;

type Asked = { challenge: string; allowCredentials?: { id: string }[] };

/** Begins a ceremony: the options, and the cookies with the one that remembers them. */
export async function begin(purpose: string, as = "") {
  const answer = await call(options, { cookie: as, form: { purpose } });
  const asked = (await answer.json()) as Asked;
  return { asked, cookie: [as, cookiesOf(answer)].filter(Boolean).join("; ") };
}

/** Posts a new passkey as one's own. */
export const keep = (given: { cookie: string }, credential: string) =>
  call(ownPasskeys, { ...given, form: { intent: "passkey", credential, name: "Min telefon" } });

/** Every refusal is told to the log; where there are many, nobody reads them. */
export function quietLog(): void {
  const { level } = log;
  beforeAll(() => {
    log.level = "warn";
  });
  afterAll(() => {
    log.level = level;
  });
}
