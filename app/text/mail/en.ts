import type { mail as da } from "./da";

export const mail = {
  hello: (name: string) => `Hello ${name}`,
  helloAll: "Hello",
  bye: "Kind regards",
  product: "Tilbage",
  linkFails: "If the button does not work, copy this address to your browser:",
  noReply: "This mail was sent automatically. It cannot be answered.",
  employeeInvitation: {
    subject: (organisation: string) => `${organisation} has invited you`,
    lines: (inviter: string, organisation: string) => [
      `${inviter} from ${organisation} has made a room for you in Tilbage.`,
      "What you write for yourself, only you can see.",
    ],
    action: "Open my room",
    after:
      "You are asked for your name and a date that only you and your workplace know. The link works once and for 7 days. If this mail is not for you, delete it.",
  },
  colleagueInvitation: {
    subject: (organisation: string) => `${organisation} has invited you`,
    lines: (inviter: string, organisation: string) => [
      `${inviter} from ${organisation} has invited you to Tilbage.`,
    ],
    action: "Make my account",
    after:
      "The link works once and for 7 days. Do not pass it on. If this mail is not for you, delete it.",
  },
  handover: {
    subject: (organisation: string) => `${organisation} has shared a document with you`,
    lines: (sender: string, organisation: string, hasCode: boolean) => [
      `${sender} from ${organisation} has shared a document with you.`,
      ...(hasCode ? ["You also need a code. You get it another way."] : []),
    ],
    action: "Open the document",
    after: (until: string) =>
      `The link works until ${until} and is for you alone. If this mail is not for you, delete it.`,
  },
  signInLink: {
    subject: "Your link to sign in",
    lines: ["Here is the link you asked for."],
    action: "Sign in",
    after:
      "The link works once and for 15 minutes. If you did not ask for it, delete this mail. Nobody gets in without the link.",
  },
  addressProof: {
    subject: "Confirm your e-mail",
    lines: [
      "Open the link in the browser where you are signed in. Then we know the e-mail is yours.",
    ],
    action: "Confirm the e-mail",
    after: "The link works once and for an hour. If you did not ask for it, delete this mail.",
  },
  reminder: {
    subject: "A reminder from Tilbage",
    lines: ["There is something you want to be reminded of.", "Sign in to see what it is."],
    action: "Sign in",
    after: "You get at most one reminder a day. Under “My account” you choose which ones.",
  },
  notice: {
    subject: "Your account was changed",
    what: {
      password: "Your password was changed.",
      secondFactor: "Two steps were set up or changed on your account.",
      secondFactorOff: "Two steps were turned off on your account.",
      passkey: "A new passkey was made for your account.",
      email: "Your account has another e-mail now.",
      provider: "You can now sign in with your workplace's own sign-in too.",
    },
    after: "If it was you, there is nothing to do. If not, tell HR at your workplace at once.",
  },
} satisfies typeof da;
