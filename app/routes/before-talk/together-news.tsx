import { useText } from "#app/text/provider";
import { ListNews } from "../document/list-news";
import { togetherHref } from "./together-link";

/** Says on an open page that the two settings have been shown, agreed on or taken away since. */
export function TogetherNews({ caseId, revision }: { caseId: string; revision: number }) {
  const { news } = useText("beforeTalk");
  const show = { href: togetherHref(caseId), label: news.show };
  return (
    <ListNews caseId={caseId} revision={revision} list="openings" text={news.text} show={show} />
  );
}
