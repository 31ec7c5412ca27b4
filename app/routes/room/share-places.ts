import type { ShareItem } from "#app/domain/room/sharing";

const PLACES: Record<ShareItem, string> = {
  wishes: "plan",
  contact: "interview/minutes",
  colleaguesTold: "interview/minutes",
  firstTask: "interview/minutes",
  adjustment: "plan?part=adjustments",
  needed: "interview/minutes",
  mixer: "mixer",
};

/** The page on which a shared answer stands. */
export const placeHref = (caseId: string, item: ShareItem): string =>
  `/cases/${caseId}/${PLACES[item]}`;
