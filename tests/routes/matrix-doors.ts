import { FACTS } from "#tests/builders";
import { all, answers, post, signedIn } from "./matrix-answers";
import type { Row } from "./matrix-answers";

/** Neither mail nor an organisation's own sign-in is set up here: what needs them is not there. */
const notSetUp: Row = { loader: all(404), actions: [] };

/** The addresses for getting in, and for one's own account. Everybody here has shown a second factor just now. */
export const DOORS: Record<string, Row> = {
  "/welcome": {
    loader: all("login"),
    actions: [post("a second founding", all("login"), { intent: "example" })],
  },
  "/login": {
    loader: answers(200, "go", "go", "go", "go", "go", "go"),
    actions: [post("a wrong password", all(401), { email: "x@example.dk", password: "forkert" })],
  },
  "/logout": { loader: all("go"), actions: [post("sign out", all("login"), {})] },
  "/language": { loader: all("go"), actions: [post("English", all("go"), { language: "en" })] },
  "/join/:token?": {
    loader: all(404),
    actions: [post("without an invitation", all(404), { name: "x", password: "x".repeat(15) })],
  },
  "/start/:token?": {
    loader: all(404),
    actions: [
      post("without an invitation", all(404), {
        employeeName: FACTS.employeeName,
        firstDay: FACTS.firstAbsenceDay,
        intent: "create",
        email: "x@example.dk",
        password: "x".repeat(15),
      }),
    ],
  },
  // Whoever holds a link holds its cookie; none of them does: shared-plan.test.ts.
  "/shared": {
    loader: all(200),
    actions: [
      post("a guess", all(404), { link: "x".repeat(43) }),
      post("a code without a link", all(404), { intent: "code", code: "123456" }),
    ],
  },
  "/shared/plan": { loader: all(404), actions: [] },
  "/shared/plan.pdf": { loader: all("go"), actions: [] },
  "/shared/plan.json": { loader: all("go"), actions: [] },
  "/second-factor": {
    loader: signedIn("go"),
    actions: [post("a code", signedIn("go"), { code: "123456" })],
  },
  "/second-factor/set-up": {
    loader: signedIn(200),
    actions: [
      post("a wrong code", signedIn(400), { code: "000000" }),
      post("a made-up passkey", signedIn(400), { intent: "passkey", credential: "{}" }),
    ],
  },
  "/login/link": { ...notSetUp, actions: [post("ask", all(404), { email: "x@example.dk" })] },
  "/mail-link/:token?": {
    loader: answers(404, "go", "go", "go", "go", "go", "go"),
    actions: [post("without a link", all(404), {})],
  },
  "/verify": {
    loader: all(200),
    actions: [
      post("a number nobody froze", all(200), { number: "0".repeat(64) }),
      post("no number", all(400), { number: "../../etc" }),
    ],
  },
  "/sign-in/provider": notSetUp,
  "/sign-in/provider/callback": notSetUp,
  "/join/provider": notSetUp,
  "/sign-in/passkey": {
    loader: all(404),
    actions: [
      post("anybody's", all(200), { purpose: "any" }),
      post("one's own", signedIn(200), { purpose: "own" }),
      post("a new one", signedIn(200), { purpose: "new" }),
      post("nothing we know", signedIn(404), { purpose: "other" }),
    ],
  },
  "/account": {
    loader: signedIn(200),
    actions: [
      post("end a session that is not there", signedIn("go"), { end: "none" }),
      post("end the others", signedIn("go"), { intent: "endOthers" }),
      post("new codes without two steps", signedIn(404), { intent: "newCodes" }),
      post("turn off what is not on", signedIn(404), { intent: "turnOff" }),
      post("disconnect", signedIn("go"), { intent: "disconnect" }),
      post("nothing we know", signedIn(404), { intent: "other" }),
    ],
  },
  "/account/confirm": {
    loader: signedIn("go"),
    actions: [post("a wrong password", signedIn(401), { password: "forkert" })],
  },
  "/account/password": {
    loader: signedIn(200),
    actions: [
      post("a short one", signedIn(400), { password: "kort" }),
      post("a good one", signedIn(200), { password: "en ny lang adgangskode" }),
      post("take away what is not there", signedIn(409), { intent: "remove" }),
    ],
  },
  "/account/passkeys": {
    loader: signedIn(200),
    actions: [
      post("a made-up passkey", signedIn(400), { intent: "passkey", credential: "{}" }),
      post("take away what is not there", signedIn(409), { remove: "none" }),
    ],
  },
  "/account/address/:token?": {
    loader: signedIn(200),
    actions: [
      post("without a mail server", signedIn(400), { email: "ny@example.dk" }),
      post("without a link", signedIn(409), { intent: "prove" }),
    ],
  },
  "/account/reminders": {
    loader: signedIn(200),
    actions: [post("a choice", signedIn("go"), { nextTalk: "yes" })],
  },
  "/account/provider": notSetUp,
};
