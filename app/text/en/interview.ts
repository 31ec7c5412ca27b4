import type { interview as da } from "../da/interview";
import { agendaPoints } from "../interview/en-agenda";

const expectations = { yes: "Yes", no: "No", unknown: "We do not know" };
const ownExpectations = { yes: "Yes", no: "No", unknown: "I do not know" };
const noDay = "Leave the field empty if nobody knows yet.";

export const interview = {
  fields: {
    interview: {
      invitedOn: {
        label: "When was the invitation sent?",
        hint: "Enter the date once it is sent.",
      },
      day: { label: "Day", hint: "Choose a weekday, and give good notice." },
      time: { label: "Time" },
      form: {
        label: "How will you meet?",
        hint: "Meet in person if you can. Otherwise you can talk by phone.",
        options: { inPerson: "In person", phone: "Phone", video: "Video" },
      },
      place: { label: "Place", hint: "A meeting room, or who calls whom." },
      companion: {
        label: "Who does the employee bring along?",
        hint: "For example a union representative or a friend. It is the employee's own choice.",
      },
      outcome: {
        label: "Was the conversation held?",
        options: { held: "Yes, it was held", notHeld: "No, it could not be held" },
      },
      heldOn: { label: "Date of the conversation" },
      participants: { label: "Who took part?", hint: "Enter names and roles." },
      considerations: {
        label: "Considerations that help",
        hint: "For example fewer hours, breaks, quiet, other tasks or other equipment.",
      },
      contactMeanwhile: { label: "Contact meanwhile", hint: "Who calls or writes, and how often?" },
      colleaguesTold: {
        label: "What colleagues are told",
        hint: "The employee decides. Write the message you agree on.",
      },
      employerExpectsOver8Weeks: {
        label: "The workplace: Will the absence exceed 8 weeks?",
        options: expectations,
      },
      employeeExpectsOver8Weeks: {
        label: "The employee: Will the absence exceed 8 weeks?",
        options: ownExpectations,
      },
      employerExpectsOver26Weeks: {
        label: "The workplace: Will the absence exceed 26 weeks?",
        options: expectations,
      },
      employeeExpectsOver26Weeks: {
        label: "The employee: Will the absence exceed 26 weeks?",
        options: ownExpectations,
      },
      employerExpectsBackDay: { label: "The workplace: Expected day back", hint: noDay },
      employeeExpectsBackDay: { label: "The employee: Expected day back", hint: noDay },
      nextTalkDay: { label: "Next talk", hint: "Agree on the day before you part." },
      planWish: {
        label: "Will you make a retention plan?",
        hint: "The employee may ask for a plan when the absence is expected to exceed 8 weeks. The manager may propose one at any time.",
        options: {
          employeeAsks: "Yes, the employee asks for a plan",
          employerProposes: "Yes, the manager proposes a plan",
          notNow: "Not now",
        },
      },
      notHeldReason: {
        label: "Why could the conversation not be held?",
        options: {
          tooIll: "The employee could not take part, not even by phone",
          unreachable: "We could not get in touch",
          exempt: "The employee is under notice and leaves within 8 weeks of the first absence day",
          other: "Other",
        },
      },
      notHeldNote: {
        label: "Note",
        hint: "Only the practical, for example when you will try again.",
      },
    },
    tasks: {
      task: { label: "Task" },
      ability: {
        label: "Can the task be done now?",
        options: { can: "Yes", adjusted: "Yes, with adjustment", cannot: "No, not now" },
      },
      note: { label: "What would it take?" },
    },
    attempts: {
      day: { label: "Day" },
      form: {
        label: "How did you try?",
        options: { inPerson: "Meeting", phone: "Phone", video: "Video" },
      },
      note: { label: "Note", hint: "For example: Called twice, left a message." },
    },
    agreements: {
      what: { label: "What is agreed?" },
      who: { label: "Who does it?" },
      dueDay: { label: "By when?" },
      agreedOn: { label: "Agreed on" },
    },
    preparation: {
      options: {
        label: "What can the workplace offer?",
        hint: "For example fewer hours, other tasks, work from home, other equipment or a regular colleague.",
      },
      tried: { label: "What has been tried already?", hint: "Also what helped only a little." },
      before: {
        label: "How was work before the absence?",
        hint: "For example a busy time, a new manager, new routines or dismissals. Write about the work, not the person.",
      },
      aim: {
        label: "What should the conversation lead to?",
        hint: "Choose one aim. It makes it easier to keep focus.",
        options: {
          partialReturn: "Some hours or tasks again",
          plan: "A plan for the way back",
          jointMeeting: "A meeting together with the municipality",
          contact: "Good contact for now",
        },
      },
      aimText: {
        label: "The aim in your own words",
        hint: "What should be clear when you part?",
      },
      notes: { label: "Your notes", hint: "The notes never become part of the plan." },
    },
  },
  lists: {
    tasks: { title: (n: number) => `Task ${n}`, add: "Add a task", empty: "No tasks yet." },
    attempts: {
      title: (n: number) => `Attempt ${n}`,
      add: "Add an attempt",
      empty: "No attempts yet.",
    },
    agreements: {
      title: (n: number) => `Agreement ${n}`,
      add: "Add an agreement",
      empty: "No agreements yet.",
    },
    agreedOn: (title: string, day: string) => `${title}, from the talk on ${day}`,
    remove: (title: string) => `Remove ${title.toLowerCase()}`,
  },
  stepsLabel: "The conversation step by step",
  deadline: (day: string) =>
    `The conversation must be held no later than ${day}. That is 4 weeks after the first absence day (Danish Sickness Benefit Act § 7 a).`,
  deadlineWeekend: "The deadline falls on a weekend and does not move. Choose a weekday before it.",
  evidence: {
    title: "What is known",
    strength: "Strength",
    source: "Source",
    note: "The results hold for groups. What is right for one person you must find out together.",
    options: {
      claim:
        "Offers of adjusted work help more people back. Early contact in the first 3 months helps too.",
      strength:
        "Strong for adjusted work with trouble in muscles and joints. Moderate for early contact.",
      source: "SFI 2012",
    },
    aim: {
      claim:
        "Partial return seems to help. A conversation alone does not always, so end with agreements.",
      strength:
        "Studies support partial return, but none of them randomised. Conversations alone: mixed results.",
      source: "SFI 2012 and the STAR note »Hvad virker for at få sygemeldte tilbage i job?«",
    },
  },
  prepare: {
    lead: "Think the work through before you meet. It makes the conversation shorter and better.",
    privateTitle: "Only for you and HR",
    private:
      "The employee and the municipality cannot see this page. Stay factual all the same: the employee may ask for access to what you have written.",
    optionsTitle: "Options at work",
    aimTitle: "The aim of the conversation",
    hardTitle: "If it is difficult",
    hard: [
      "Are you part of what is difficult yourself? Offer that another manager follows up.",
      "Are you considering a dismissal? Keep it apart from the conversation and the plan.",
      "Is the employee already under notice? The notice period can still be used to get going or for a work trial.",
      "Does the way back seem long? Say that it can be split into small, well-defined steps. The first steps may take time.",
      "Does the employee have insurance through work? Tell them that it may help.",
    ],
  },
  invite: {
    lead: "Find a time, and send a friendly invitation. If the employee cannot come, talk by phone instead.",
    notes: {
      afterDeadline: "The day lies after the deadline. Find an earlier day if you can.",
      weekend: "The day falls on a weekend. A weekday is better.",
      beforeAbsence: "The day lies before the first absence day. Check both dates.",
    },
    notesTitle: "Take another look at the day",
    update: "Save, and update the text",
    letterTitle: "The invitation",
    letterLead: "The text is ready to send. It says nothing about health.",
    letterLabel: "Text of the invitation",
    letterHint: "Select the text and copy it. Feel free to use your own words.",
    mail: "Open in your mail program",
    calendar: "Download for your calendar (.ics)",
    calendarMissing: "Enter a day, and you can download the conversation for your calendar too.",
    sentTitle: "Once it is sent",
    subject: "Meeting",
    noDay: "[day and time]",
    noPlace: "[place]",
    when: (day: string, time: string) => (time ? `${day} at ${time}` : day),
    letter: ({ employee, manager, when, where, companion }) => `Dear ${employee}

I would like to invite you to a conversation about how and when you can come back.

Time: ${when}
Place: ${where}${companion ? `\nYou bring along: ${companion}` : ""}

You are welcome to bring somebody along, for example your union representative.

We will talk about your tasks, about hours and considerations, about contact meanwhile, and about what your colleagues should know. I will not ask about private matters, and you decide yourself what you want to tell.

If the time does not suit you, write or call. We can also talk by phone.

Kind regards
${manager}`,
  },
  hold: {
    over: (number: number, total: number) => `The conversation: point ${number} of ${total}`,
    agenda: "The whole agenda",
    say: "Say for example",
    may: "You may ask about",
    mayNot: "Do not ask about",
    previous: "Previous point",
    write: "Write the answer right away",
    writeLead: "The answer becomes part of the minutes. It need not be written again.",
    planned: (day: string) => `Planned for ${day}.`,
    finish: "Save: The conversation was held",
    notHeldLink: "Could the conversation not be held?",
    points: agendaPoints,
  },
  expectations: {
    employee: "The employee's answer",
    employer: "The workplace's answer",
    eightWeeks: (day: string) => `The 8 weeks have passed on ${day}.`,
  },
  notHeld: {
    title: "The conversation could not be held",
    lead: "Write why, and what you have tried. Then it is clear afterwards.",
    rulesTitle: "What the rules say (§ 7 a)",
    rules: [
      "If you cannot meet, you talk by phone as far as possible.",
      "If that is not possible either, the conversation lapses.",
      "The conversation need not be held when the employee is under notice and leaves within 8 weeks of the first absence day.",
      "That the conversation was not held changes neither sickness benefit nor your refund.",
    ],
    attemptsTitle: "What you have tried",
    confirm: "Save: The conversation could not be held",
    standing: "It is written down that the conversation could not be held.",
    undo: "Undo: We will try again",
    back: "To the agenda",
  },
  minutes: {
    lead: "Correct it while the conversation is fresh. The employee sees the same as you and can correct it too.",
    notHeldTitle: "The conversation was not held",
    notHeldLink: "Write why, and what you have tried",
  },
} satisfies typeof da;
