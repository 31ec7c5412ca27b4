import type { handover as da } from "./da";

export const handover = {
  title: (authority: string) => `Share the plan with ${authority}`,
  lead: "You make a link to a version the employee has approved. It is for one person and can be taken back.",
  none: {
    title: "There is nothing to share yet",
    employee:
      "You have not approved that a version may be passed on. You do so where you answer the plan.",
    employer: "The employee has not approved that a version may be passed on. Only they can.",
  },
  closed: "The case is not open any more. Nothing can be shared, and no link works.",
  toAnswers: "See the parties' answers to the plan",
  otherVersion: (version: number) => `Share version ${version} instead`,
  form: {
    title: (version: number) => `Share version ${version}`,
    recipient: "Who is to have the link?",
    recipientHint: "The name of the person you talk to.",
    email: "The recipient's e-mail",
    emailHint: "Only if the link is to be sent by e-mail.",
    answerTo: "Whom can the recipient answer?",
    answerToHint: "The name stands on the page the recipient sees.",
    contact: "Phone or e-mail for answers",
    days: "How long is the link to work?",
    daysOption: (days: number) => `${days} days`,
    withCode: "Ask for a code too",
    withCodeHint: "You get six digits to say on the phone. Do not send them with the link.",
    problems: {
      recipient: "Write the recipient's name, at most 120 characters.",
      email: "Write the recipient's e-mail, for example name@kommune.dk.",
      answerTo: "Write a name, at most 120 characters.",
      contact: "Write a phone number or an e-mail, at most 200 characters.",
      days: "Choose how long the link is to work.",
      version: "Choose a version.",
    },
  },
  check: {
    title: "Check before you share",
    in: "This is shared",
    answers: "The parties' answers to the plan, with remarks",
    ways: "The receiver can read it on a page and fetch it as a PDF and as data.",
    never: "This is never shared",
    lookBilingual: (version: number) => `See version ${version} in Danish and English (PDF)`,
    look: (version: number) => `See version ${version} (PDF)`,
    counted:
      "Each time the link is opened, everybody on the case can see it. If you open it yourself, it counts.",
    button: "Make the link",
    send: "Make the link and send it",
  },
  made: {
    title: "The link is ready",
    lead: (recipient: string) => `You see this only once. Send it to ${recipient}.`,
    sentTitle: "The link is on its way",
    sent: (address: string) => `We are sending it to ${address}.`,
    link: "The link",
    code: "The code",
    codeHint: "You see the code only now. Say it on the phone, and do not send it with the link.",
    message: "A message ready to send",
    copy: "Copy the message",
    copied: "Copied",
    openMail: "Open in my mail program",
    subject: (organisation: string) => `${organisation} has shared a document with you`,
    text: (facts: {
      recipient: string;
      organisation: string;
      link: string;
      until: string;
      sender: string;
      hasCode: boolean;
    }) =>
      [
        `Hello ${facts.recipient}`,
        `Here is a link to a document from ${facts.organisation}. It works until ${facts.until}.`,
        facts.link,
        ...(facts.hasCode ? ["You also need a code. You get it another way."] : []),
        "The link is for you alone. Do not pass it on.",
        `Kind regards\n${facts.sender}`,
      ].join("\n\n"),
  },
  refused: {
    title: "The link was not made",
    text: "The version is not approved any more. See the parties' answers.",
  },
  list: {
    title: "Links that were made",
    none: "None has been made yet.",
    made: (version: number, day: string, name: string) =>
      `Version ${version}, shared ${day} by ${name}`,
    until: (day: string) => `Works until ${day}`,
    hasCode: "A code is needed",
    states: {
      waiting: "Not opened yet",
      opened: "Opened",
      expired: "Expired",
      ended: "Works no more",
    },
    opens: (count: number, day: string, time: string) =>
      count === 1
        ? `Opened once, ${day} at ${time}`
        : `Opened ${count} times, last ${day} at ${time}`,
    revoke: "Take back",
    revokeAbout: (recipient: string) => `the link for ${recipient}`,
  },
  revoked: {
    title: "The link was taken back",
    text: "It works no more from now on. What was read or downloaded already cannot be taken back.",
  },
} satisfies typeof da;
