import { ACTORS } from "./matrix-world";
import type { Actor, World } from "./matrix-world";

/** What somebody is answered: "login" and "go" are redirects, to sign-in and elsewhere. */
export type Answer = "login" | "go" | number;
export type Answers = Record<Actor, Answer>;

export type Posting = {
  what: string;
  /** What is posted; may first make ready what it needs. */
  form: (world: World) => Record<string, string> | Promise<Record<string, string>>;
  answers: Answers;
};

export type Row = { loader: Answers | null; actions: Posting[] };

/** One answer for each actor, in the order of ACTORS. */
export const answers = (
  ...each: [Answer, Answer, Answer, Answer, Answer, Answer, Answer]
): Answers => Object.fromEntries(ACTORS.map((actor, index) => [actor, each[index]])) as Answers;

export const all = (answer: Answer): Answers =>
  answers(answer, answer, answer, answer, answer, answer, answer);

/** What is answered to everybody on the case, to its employer, to its employee, to its HR partner; 404 to all others. */
export const everyone = (answer: Answer) => answers("login", 404, 404, 404, answer, answer, answer);
export const employer = (answer: Answer) => answers("login", 404, 404, 404, 404, answer, answer);
export const employee = (answer: Answer) => answers("login", 404, 404, 404, answer, 404, 404);
export const partner = (answer: Answer) => answers("login", 404, 404, 404, 404, 404, answer);
/** Everybody with an account, about nobody but themselves. */
export const signedIn = (answer: Answer) =>
  answers("login", answer, answer, answer, answer, answer, answer);
/** HR of an organisation, of its own people and cases. */
export const hr = (answer: Answer) => answers("login", answer, 404, answer, 404, 404, answer);

export const post = (
  what: string,
  of: Answers,
  form: Posting["form"] | Record<string, string>,
): Posting => ({
  what,
  answers: of,
  form: typeof form === "function" ? form : () => form,
});
