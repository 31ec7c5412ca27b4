import type { PaperText } from "#app/text/paper/da-paper";

/** The page anybody can check a paper's number on, in every installation. */
const VERIFY_PATH = "/verify";

/** Where the number of a version can be checked. A QR code leads there with the number behind a "#". */
export type CheckPart = { text: string; address: string; alt: string };

/** Builds it for an installation at `site`, scheme and host. */
export function checkPart(words: PaperText, site: string): CheckPart {
  const address = `${site}${VERIFY_PATH}`;
  const { text, alt } = words.verify;
  return { text, address, alt: alt(address) };
}
