import { useText } from "#app/text/provider";
import { QrPicture } from "#app/ui/content/qr-picture";
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
        <QrPicture {...picture} label={words.picture} />
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
