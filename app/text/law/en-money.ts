import type { moneyRules as da } from "./da-money";

export const moneyRules = {
  employerPeriodDays: {
    name: "The employer period",
    use: "You pay yourselves for this long from the first day of absence. Weekends and days off count.",
  },
  employerTestWeeks: {
    name: "Employed this long",
    use: "If employed for a shorter time before the absence, the municipality pays from the first day.",
  },
  employerTestHours: {
    name: "Hours in that time",
    use: "With fewer hours worked, the municipality pays from the first day.",
  },
  municipalTestHours: {
    name: "Hours for sick pay from the municipality",
    use: "This many hours must have been worked to get sick pay from the municipality.",
  },
  municipalTestMonths: {
    name: "The period for the hours",
    use: "The hours are counted over this many whole months before the absence.",
  },
  municipalTestHoursInMonth: {
    name: "Hours in a single month",
    use: "At least this many hours must fall in most of the months.",
  },
  municipalTestMonthsWithHours: {
    name: "Months with enough hours",
    use: "The hours must be reached in this many of the months.",
  },
  minAbsenceHours: {
    name: "Least absence in a week",
    use: "With less absence there is no refund, and one counts as fit. Not for flex jobs under the new scheme.",
  },
  fullWeekHours: {
    name: "Hours in a full week",
    use: "The rate an hour is the week's amount divided by this.",
  },
  workingDaysPerWeek: {
    name: "Days in a week",
    use: "A week is equal days from Monday to Friday when only part of it gives a refund.",
  },
  monthHours: {
    name: "Hours in a full-time month",
    use: "Turns a monthly wage into an hourly one.",
  },
  averagePayMonths: {
    name: "The pay the municipality looks at",
    use: "The municipality takes the hourly pay over this many whole months before the absence.",
  },
  labourMarketContribution: {
    name: "Labour market contribution",
    use: "Taken off the hourly pay before it is compared with the highest rate.",
  },
  maxSickPayWeek: {
    name: "Highest sick pay",
    use: "The municipality gives no more back for a week. It changes on the first Monday of the year.",
  },
  sickPayBaseWeek: {
    name: "The base behind the rate",
    use: "The amount the highest rate is adjusted from. We do not calculate with it.",
  },
  sickPayRoundingKroner: {
    name: "Rounding of the rate",
    use: "The highest rate is a multiple of this. We do not calculate with it.",
  },
  refundSupplementPercent: {
    name: "Supplement to the refund",
    use: "Added to the week's refund and rounded to whole kroner.",
  },
  employerSeesHealthData: {
    name: "The employer's view of health data",
    use: "Whether you can see the employee's health data in the municipality's refund case.",
  },
  insuranceJoinFactor: {
    name: "Insurance for small firms",
    use: "With a wage bill of at most this many times the highest weekly rate you can take insurance (§ 55).",
  },
  insuranceOutFactor: {
    name: "Too large for the insurance",
    use: "With a wage bill above this many times the highest weekly rate you must leave the insurance.",
  },
  insuranceRefundFromDay: {
    name: "Refund with insurance",
    use: "With the insurance you get a refund from this day.",
  },
  insurancePremiumPercent: {
    name: "Price of the insurance",
    use: "A share of the wage bill a year.",
  },
  agreement56Years: {
    name: "How long a § 56 agreement lasts",
    use: "With it you get a refund from the first day when the absence comes from the chronic condition it covers.",
  },
  agreement56ExpectedDays: {
    name: "Expected absence for a § 56 agreement",
    use: "At least this many days a year must be expected.",
  },
  agreement56RenewalDays: {
    name: "Absence to renew a § 56 agreement",
    use: "There must have been at least this many days in the last year.",
  },
  agreement56PaidDays: {
    name: "Days you have already paid",
    use: "Having paid this many days for the same condition is also reason enough for a § 56 agreement.",
  },
  agreement56PaidWindowMonths: {
    name: "The period for the paid days",
    use: "The days you have paid are counted this far back.",
  },
  recruitingWeeksLow: {
    name: "Finding somebody new: low estimate",
    use: "Replacing a skilled worker costs this many weeks' pay. Advisers' figures, not a rule.",
  },
  recruitingWeeksHigh: {
    name: "Finding somebody new: high estimate",
    use: "Replacing a skilled worker costs this many weeks' pay. Advisers' figures, not a rule.",
  },
  recruitingWeeksLeast: {
    name: "Finding somebody new: the least",
    use: "The lowest the advisers have seen.",
  },
  recruitingWeeksMost: {
    name: "Finding somebody new: the most",
    use: "The highest the advisers have seen.",
  },
  recruitingShare: {
    name: "Of this, finding the person",
    use: "This part of the cost goes to advertising, talks and choosing.",
  },
  adaptationShare: {
    name: "Of this, training the person",
    use: "This part of the cost goes to training.",
  },
  disruptionShare: {
    name: "Of this, disruption of the work",
    use: "This part of the cost is what is lost meanwhile.",
  },
  agencyShare: {
    name: "Recruitment agency, share of a year's pay",
    use: "What one agency took. Ask for your own price.",
  },
  agencyFee: {
    name: "Recruitment agency, fixed amount",
    use: "What one agency added. Ask for your own price.",
  },
} satisfies typeof da;
