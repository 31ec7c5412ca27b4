import { createHmac } from "node:crypto";
import { now, today } from "../clock.server";
import { found } from "../account/founding.server";
import { openSession } from "../account/sign-in.server";
import { findPersonId } from "#db/sign-in/operator.server";
import { theStore } from "../app.server";
import { authSecret } from "../keys.server";
import { exampleOrganisation } from "#app/text/examples/organisation";
import { EXAMPLE_NAMES, makeExample } from "./make-example.server";

// Nobody needs to know it: who may see the example is let in by a button, on this installation only.
const examplePassword = () =>
  createHmac("sha256", authSecret()).update("example").digest("base64url");

/** Makes the example organisation with its four cases and signs the visitor in. Gives the cookies. */
export async function startExample(request: Request): Promise<Headers> {
  const { organisation, name, email } = exampleOrganisation;
  const person = { organisation, name, email, password: examplePassword() };
  const { organisationId, userId, headers } = await found(request, person, true);
  const store = await theStore();
  for (const example of EXAMPLE_NAMES)
    await makeExample(store, example, {
      organisationId,
      today: today(),
      by: { userId, at: now() },
    });
  return headers;
}

/** Signs a visitor into the example again, whatever one before tried out with its account; null where there is none. */
export async function resumeExample(request: Request): Promise<Headers | null> {
  const userId = await findPersonId(await theStore(), exampleOrganisation.email);
  return userId
    ? openSession(request, userId, { method: "password", secondFactorAt: now() })
    : null;
}
