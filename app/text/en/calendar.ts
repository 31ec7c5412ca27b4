import type { calendar as da } from "../da/calendar";

/** Words of a person's own calendar address. */
export const calendar = {
  title: "Dates in your calendar",
  lead: "Get the dates of all your cases into your own calendar. They move by themselves when something changes.",
  neutral:
    "The calendar shows only short words such as “Deadline: talk”. It never names anybody and does not say what it is about.",
  noneTitle: "You have no calendar address",
  openTitle: "You have a calendar address",
  openedOn: (day: string) => `It was made on ${day}. We cannot show it again.`,
  open: "Make a calendar address",
  renew: "Make a new address",
  renewHint: "If you make a new one, the old one stops working at once.",
  close: "Close the address",
  closed:
    "The address is closed. You can delete the dates your calendar has fetched in the calendar.",
  linkTitle: "Here is the address. Copy it now",
  linkLabel: "Calendar address",
  linkHelp:
    "Choose “Add calendar from address” or “Subscribe” in your calendar, and paste the address. The address is your key: do not share it.",
  fileName: "tilbage",
  name: "Tilbage",
} satisfies typeof da;
