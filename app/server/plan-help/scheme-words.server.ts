import type { IsoDate } from "#app/domain/fields";
import { UNCERTAIN_SCHEMES, fittingSchemes } from "#app/domain/plan/schemes";
import type { SupportScheme } from "#app/domain/plan/schemes";
import { schemeNumbers } from "#app/domain/plan/scheme-rules";
import { SUPPORT_SCHEMES } from "#app/domain/shared-document";
import type { SharedContent } from "#app/domain/shared-document";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

/**
 * The support schemes in the reader's words: those that may fit the plan, each with why, and what every one covers,
 * asks for, and who applies. Numbers are those of `day`. Never who is entitled.
 */
export function schemeHelp(content: SharedContent, day: IsoDate, language: Language) {
  const { list, applies, because, ...words } = textsOf(language, "planHelp").schemes;
  const names = textsOf(language, "plan").fields.helpWanted.scheme.options;
  const numbers = schemeNumbers(day);
  const about = (scheme: SupportScheme) => ({
    scheme,
    name: names[scheme],
    sentences: [
      `${words.fits} ${list[scheme].fits(numbers)}`,
      `${words.conditions} ${list[scheme].conditions(numbers)}`,
      `${words.appliesTitle} ${applies[scheme]}`,
      ...(UNCERTAIN_SCHEMES.includes(scheme) ? [words.uncertain] : []),
    ],
  });
  return {
    words: {
      title: words.title,
      lead: words.lead,
      mayFit: words.mayFit,
      mayFitLead: words.mayFitLead,
      use: words.use,
      used: words.used,
    },
    fits: fittingSchemes(content).map((fit) => ({
      ...about(fit.scheme),
      because: because[fit.because],
      isUsed: fit.isUsed,
      useThis: words.useThis(names[fit.scheme]),
    })),
    all: SUPPORT_SCHEMES.filter((scheme) => scheme !== "other").map(about),
  };
}

export type SchemeHelpView = ReturnType<typeof schemeHelp>;
