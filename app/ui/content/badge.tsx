export type Tone = "plain" | "good" | "mind" | "bad" | "accent";

/** A state in a word or two. The word carries it; the colour only helps the eye. */
export function Badge({ tone = "plain", children }: { tone?: Tone; children: string }) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
