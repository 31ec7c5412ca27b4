import type { ReactNode } from "react";
import { useText } from "#app/text/provider";
import { Section } from "#app/ui/frame/page";

/** The page of the two settings before the talk. */
export const togetherHref = (caseId: string): string => `/cases/${caseId}/mixer/together`;

/** What the two settings are for, with the way there: for the pages where each side prepares and talks. */
export function BeforeTalkSection({ children }: { children: ReactNode }) {
  const { link } = useText("beforeTalk");
  return (
    <Section title={link.title} lead={link.text}>
      {children}
    </Section>
  );
}
