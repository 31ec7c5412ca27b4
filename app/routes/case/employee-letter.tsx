import { useText } from "#app/text/provider";
import { Section } from "#app/ui/frame/page";

export type EmployeeLetterProps = {
  employeeName: string;
  inviter: string;
  link: string;
  picture: { size: number; path: string };
};

/** The link as a letter to print and hand over: on the outside a name, inside plain words and no word of health. */
export function EmployeeLetter({ employeeName, inviter, link, picture }: EmployeeLetterProps) {
  const words = useText("room").access.letter;
  const [firstName = ""] = employeeName.split(" ");
  const { size, path } = picture;
  return (
    <Section title={words.title} lead={words.print} sheet>
      <div className="letter">
        <p>
          {employeeName}
          <br />
          {words.outside}
        </p>
        <p>{words.hello(firstName)}</p>
        {words.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="letter-link">{link}</p>
        <svg
          className="letter-picture"
          viewBox={`0 0 ${size} ${size}`}
          role="img"
          aria-label={words.picture}
        >
          <path className="letter-ground" d={`M0 0h${size}v${size}H0z`} />
          <path d={path} />
        </svg>
        <p>{words.ask}</p>
        <p>
          {words.bye}
          <br />
          {inviter}
        </p>
      </div>
    </Section>
  );
}
