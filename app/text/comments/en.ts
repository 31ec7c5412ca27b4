import type { comments as da } from "./da";

/** English twin of `da.ts`. */
export const comments = {
  title: "Comments",
  lead: "Ask and answer here about what you write together.",
  readers:
    "Everybody on the case can read along. Comments are never part of the plan and never go to the municipality.",
  back: "Back to where you came from",
  toAll: "See all comments",
  toPlan: "Go to the plan",
  howTo: "To begin a comment, press “Comment” beside what it is about.",
  open: (count: number) => (count === 1 ? "1 open comment" : `${count} open comments`),
  noneOpen: "No open comments",
  settled: (count: number) => (count === 1 ? "1 settled comment" : `${count} settled comments`),
  gone: {
    tasks: "About a task that was removed",
    attempts: "About an attempt that was removed",
    agreements: "About an agreement that was removed",
    subGoals: "About a sub-goal that was removed",
    measures: "About a measure that was removed",
    adjustments: "About an adjustment that was removed",
    helpWanted: "About a wish for help that was removed",
    followUps: "About a follow-up that was removed",
    mixerSettings: "About a setting of the mixer panel that was removed",
    exceptionWeeks: "About a week that was removed",
  },
  goneText: "What the comment is about is no longer here. You can still answer and finish.",
  settledBy: (name: string, day: string, time: string) => `Settled by ${name}, ${day} at ${time}`,
  comment: {
    by: (name: string, isMine: boolean) => (isMine ? "You" : name),
    when: (day: string, time: string) => `${day} at ${time}`,
    isNew: "New",
    withdrawn: (name: string, isMine: boolean) => `${isMine ? "You" : name} took a comment back.`,
    health: (words: string) =>
      `The words seem to be about health: ${words}. You can take the comment back and write about the work instead. It is up to you.`,
    takeBack: "Take back",
    takeBackOf: (time: string) => `the comment from ${time}`,
    takeBackLead:
      "What you wrote is erased for everybody. The others can see that you took a comment back.",
    takeBackSure: "Yes, take it back",
  },
  answer: {
    summary: "Answer or settle",
    summarySettled: "Answer or open again",
    to: (name: string) => `the comment by ${name}`,
    toOwn: "your comment",
    label: "Your answer",
    button: "Answer",
    settle: "Settled",
    settleHint:
      "Do you agree, or is it answered? Then press “Settled”. You can always open it again.",
    andReopen: "Answer and open again",
    reopen: "Open again",
  },
  begin: {
    title: "Write a comment",
    more: "Write a new comment",
    label: "Your comment",
    button: "Send the comment",
  },
  problems: {
    missing: "Write a comment first.",
    tooLong: (max: number) => `Write at most ${max} characters.`,
    gone: "The comment was not sent, as somebody has removed what it is about. What you wrote stands below.",
  },
  said: {
    open: "Your comment has been sent",
    answer: "Your answer has been sent",
    settle: "The comment is settled",
    reopen: "The comment is open again",
    withdraw: "The comment has been taken back",
  },
  news: (name: string) => `${name} has written just now.`,
  closed: "The case has ended. The comments can be read, but no more can be written.",
  caseLink: {
    unseen: (count: number) => `${count} new since you were here last`,
  },
  check: {
    title: (count: number) =>
      count === 1 ? "1 comment waits for an answer" : `${count} comments wait for an answer`,
    text: "You can freeze the plan all the same. The comments are not part of it.",
  },
} satisfies typeof da;
