import { Button } from "#app/ui/frame/button";

export type ProposalsProps = {
  title: string;
  lines: readonly string[];
  /** The language of the lines, where it is not the page's. */
  language?: string;
  /** What the button posts as the form's intent, and what it says. */
  intent: string;
  button: string;
};

/** Lines that can be put into the text above with one press; nothing is written unasked. */
export function Proposals({ title, lines, language, intent, button }: ProposalsProps) {
  if (lines.length === 0) return null;
  return (
    <div className="form-group">
      <p className="form-hint">{title}</p>
      <ul lang={language}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button look="secondary" name="intent" value={intent}>
        {button}
      </Button>
    </div>
  );
}
