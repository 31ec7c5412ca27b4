/** The page of the comments about a path of the shared document. */
export const commentsHref = (caseId: string, path: string): string =>
  `/cases/${caseId}/comments?about=${encodeURIComponent(path)}`;
