import type { businessCase as da } from "../da/business-case";

export const businessCase = {
  title: "The costs",
  lead: "Compare four ways. The figures are only for you and HR: they never go into the plan, and the employee does not see them.",
  notAdvice:
    "The figures are an estimate and no advice to dismiss. Dismissal may be against the rules on illness and disability, and it costs more than can be worked out.",
  ownTitle: "For this case",
  ownEmpty: "Enter the monthly wage, and we calculate with your own figures.",
  rateMissing:
    "We do not know this year's sick-pay amount yet. Enter what you get in refund a month.",
  guideTitle: "The example from STAR (2013)",
  guideLead:
    "Three months, 30,000 kr a month, as the guide calculates: a flat refund, no employer period and no value of the hours the employee works.",
  guideSource: "Source: STAR, Virksomhedsrettet indsats for sygedagpengemodtagere (2013).",
  scenarios: {
    inJob: "In the job",
    partSick: "Part-time sick",
    fullSick: "Full-time sick",
    dismiss: "Dismiss and rehire",
  },
  lines: {
    grossWage: "Gross wage",
    refund: "Sick-benefit refund",
    netWage: "Wage after refund",
    substitute: "Substitute",
    recruitment: "Recruitment",
    newEmployee: "Wage, new employee",
    extraCosts: "Extra costs in all",
    total: "Employer's total",
    extraBecauseOfAbsence: "Extra because of the absence",
  },
  lineHeading: "Line",
  chart: {
    title: "What the four ways cost",
    description: (months: number) =>
      `The employer's cost in kroner over ${months} ${months === 1 ? "month" : "months"}: wage after refund and extra costs.`,
    net: "Wage after refund",
    extra: "Extra costs",
  },
  inputsTitle: "Your figures",
  inputsLead: "Leave a field empty and we use what its help says.",
  recalculate: "Save and recalculate",
  kr: "kr",
  weeksUnit: "weeks",
  hoursUnit: "hours",
  fields: {
    costs: {
      monthlyWage: { label: "Gross wage a month" },
      partHours: {
        label: "Hours a week when part-time sick",
        hint: "Empty: the average from the mixer panel, otherwise half time.",
      },
      substitutePerMonth: {
        label: "Full-time substitute a month",
        hint: "Empty: the same as the wage.",
      },
      vacancyWeeks: {
        label: "Weeks before a new employee can start",
        hint: "Empty: 1 month, as in STAR's example.",
      },
      recruitment: {
        label: "Recruitment and training",
        hint: "Empty: 36,000 kr, as in STAR's example.",
      },
    },
    scope: { horizonWeeks: { label: "Number of weeks compared", hint: "Empty: 13 weeks." } },
  },
  explainTitle: "How it was calculated",
  explain: {
    hours: {
      typed: (hours: string) =>
        `Part-time sick is calculated with ${hours} hours of work a week, as you entered.`,
      mixer: (hours: string) =>
        `Part-time sick is calculated with ${hours} hours of work a week, the average from the mixer panel.`,
      half: (hours: string) =>
        `Part-time sick is calculated with ${hours} hours of work a week, half time, as the mixer panel is empty.`,
    },
    refundEstimate: (amount: string, source: string) =>
      `Refund when fully away is estimated at ${amount} kr a month: hourly pay after 8 % labour-market contribution, at most the year's amount, times normal hours. The amount: ${source}.`,
    capped: "The wage is above the amount, so the amount decides.",
    carriedForward:
      "This year's amount is not published yet. We used last year's, so the figure is uncertain.",
    part: "Refund and substitute when part-time sick follow the share of hours the employee is away.",
    dismiss:
      "For dismissal we count wage and refund for the whole period, a substitute while waiting and then the wage of a new employee.",
  },
  notCountedTitle: "Not counted yet",
  notCounted: [
    "The employer period of 30 days without refund.",
    "The amount week by week, year changes and the small supplement to the refund.",
    "The value of the hours the employee works on the way.",
    "Pension, holiday pay, notice and severance pay.",
    "The extra load on colleagues, and the knowledge that is lost.",
  ],
} satisfies typeof da;
