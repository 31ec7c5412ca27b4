import { isHr } from "./permissions";
import type { Actor } from "./permissions";

/** How somebody can prove who they are at the door. `provider` is the organisation's own sign-in (OpenID Connect). */
export const SIGN_IN_METHODS = ["password", "mailLink", "passkey", "provider"] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** Yes for a way of signing in that this version knows. */
export const isSignInMethod = (method: string): method is SignInMethod =>
  (SIGN_IN_METHODS as readonly string[]).includes(method);

/** A session ends this long after its last request. */
export const IDLE_MINUTES = 30;
/** A session ends this long after sign-in, used or not. */
export const LONGEST_SESSION_HOURS = 12;
/** How long after showing who they are somebody may change how they sign in. */
export const FRESH_MINUTES = 10;
/** How many recovery codes a person is given at once. */
export const RECOVERY_CODES = 10;

/**
 * Where a session stands with the second factor. `missing`: the person must have one and has none yet. `needed`: they
 * have one and have not shown it in this session.
 */
export type SecondFactorState = "notNeeded" | "missing" | "needed" | "done";

export type SecondFactorFacts = {
  organisationRole: Actor["organisationRole"];
  /** The example's people are invented, and nobody holds their phones. */
  isExample: boolean;
  hasApp: boolean;
  hasPasskey: boolean;
  /** When one was shown in this session (UTC ms), or null. */
  shownAt: number | null;
};

/** Must everybody with this role have a second factor? HR reads across many cases; for all others it is a choice. */
export const mustHaveSecondFactor = ({
  organisationRole,
  isExample,
}: Pick<SecondFactorFacts, "organisationRole" | "isExample">): boolean =>
  isHr({ organisationRole }) && !isExample;

/**
 * Where a session stands with the second factor, whichever way the person came in. Whoever has set up an app is asked
 * for it; a passkey alone asks nothing of people who may do without.
 */
export function secondFactorState(facts: SecondFactorFacts): SecondFactorState {
  const must = mustHaveSecondFactor(facts);
  if (!must && !facts.hasApp) return "notNeeded";
  if (facts.shownAt !== null) return "done";
  return facts.hasApp || facts.hasPasskey ? "needed" : "missing";
}

/** Yes while somebody may change how they sign in: they signed in, or showed again who they are, a moment ago. */
export const isFresh = (
  { signedInAt, provenAt }: { signedInAt: number; provenAt: number | null },
  at: number,
): boolean => at - Math.max(signedInAt, provenAt ?? 0) < FRESH_MINUTES * 60_000;
