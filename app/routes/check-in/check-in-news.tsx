import { useText } from "#app/text/provider";
import { ListNews } from "../document/list-news";

type NewsProps = { caseId: string; revision: number; here: string };

/** Says that a check-in or an answer has come since the page was opened. */
export function CheckInNews({ caseId, revision, here }: NewsProps) {
  const { list: words } = useText("checkIn");
  const show = { href: here, label: words.showNews };
  return (
    <ListNews caseId={caseId} revision={revision} list="checkIns" text={words.news} show={show} />
  );
}
