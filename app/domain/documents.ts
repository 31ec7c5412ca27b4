import { costsShape, employerShape } from "./employer-documents";
import type { Shape } from "./fields";
import { preparationShape } from "./room/preparation";
import { sharedShape } from "./shared-document";

/** Every case has these four documents; who may open which is the whole of the privacy model. */
export const DOCUMENT_KINDS = ["shared", "employer", "costs", "preparation"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const shapes = {
  shared: sharedShape,
  employer: employerShape,
  costs: costsShape,
  preparation: preparationShape,
} as const satisfies Record<DocumentKind, Shape>;

/** Yes when `kind` names a document of a case. */
export const isDocumentKind = (kind: string): kind is DocumentKind =>
  (DOCUMENT_KINDS as readonly string[]).includes(kind);
