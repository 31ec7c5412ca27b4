import type { DayAfter, ExampleCase } from "./example-case";

/** Ole, electrician: just gone on leave, the conversation lies ahead. */
export const ole = (day: DayAfter): ExampleCase => ({
  facts: {
    employeeName: "Ole Bak",
    jobTitle: "Elektriker",
    department: "Montage",
    normalWeeklyHours: "37",
    employedSince: "2019-10-01",
    firstAbsenceDay: day(0),
    managerName: "Søren Holm",
  },
  sections: {
    interview: {
      invitedOn: day(4),
      day: day(11),
      time: "14:30",
      form: "phone",
      companion: "Tillidsrepræsentant Mona Lind",
    },
    course: { payDuringAbsence: "paid", isSalaried: "no" },
  },
  lists: {},
  employer: {
    options:
      "Tavlearbejde på værkstedet og tilbud til kunder. Ingen arbejde over skulderhøjde i en tid.",
    tried: "Lift i stedet for stige i to uger.",
    before: "Montage af loftslamper i fabrikshaller de sidste to måneder.",
  },
});
