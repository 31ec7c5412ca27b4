/** What the log of a case tells about: deeds beside the documents' own history, and everything that was taken out. */
export const LOGGED_ACTIONS = [
  "openCase",
  "undoCase",
  "annulCase",
  "closeCase",
  "reopenCase",
  "joinCase",
  "addMember",
  "newManager",
  "awaitManager",
  "callOffManager",
  "takeOff",
  "leaveCase",
  "joinAsManager",
  "endColleague",
  "moveColleague",
  "inviteEmployee",
  "withdrawInvitation",
  "endInvitation",
  "joinAsEmployee",
  "freezeVersion",
  "answerVersion",
  "approveHandover",
  "withdrawHandover",
  "handOver",
  "revokeHandover",
  "openHandover",
  "lockHandover",
  "downloadHandover",
  "downloadHandoverData",
  "sayReady",
  "takeBackReady",
  "showSettings",
  "openThread",
  "answerThread",
  "settleThread",
  "reopenThread",
  "withdrawComment",
  "downloadVersion",
  "downloadData",
  "downloadDraft",
  "downloadRefusal",
  "downloadInvitation",
  "downloadMinutes",
  "downloadTalk",
  "downloadFitForWork",
  "downloadJointInvitation",
  "downloadJointMinutes",
  "downloadFastTrack",
  "takeOwnCopy",
  "sendLetter",
  "downloadCosts",
  "downloadCsv",
  "downloadCalendar",
  "readCalendar",
  "lookAtCase",
] as const;
export type LoggedAction = (typeof LOGGED_ACTIONS)[number];

/** What somebody does who holds a link to a version and has no account. */
export const LINK_ACTIONS: readonly LoggedAction[] = [
  "openHandover",
  "lockHandover",
  "downloadHandover",
  "downloadHandoverData",
];

/** What is told about the employer's own papers, to those alone who may read them. */
export const EMPLOYER_ACTIONS: readonly LoggedAction[] = ["downloadCosts", "downloadCsv"];

/** Yes for something this version of the product logs. */
export const isLoggedAction = (action: string): action is LoggedAction =>
  (LOGGED_ACTIONS as readonly string[]).includes(action);
