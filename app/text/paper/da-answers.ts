/** Words of the page behind a version: what the parties say to it. They are not frozen with the plan. */
export const answers = {
  title: "Parternes svar",
  asOf: (day: string) => `Svar pr. ${day}`,
  intro: (version: number) =>
    `Svarene gælder version ${version}. De kan ændres, uden at planen ændres, og er ikke med i kontroltallet.`,
  parties: { employer: "Arbejdsgiveren", employee: "Medarbejderen" },
  answers: { agree: "Enig", agreeWithRemark: "Enig med bemærkning", disagree: "Uenig" },
  none: "Ingen svar endnu",
  labels: { answer: "Svar", remark: "Bemærkning", given: "Givet" },
  given: (day: string, name: string) => `${day} af ${name}`,
  handover: (authority: string) => `Må planen gives til ${authority}?`,
  approved: (authority: string, day: string) =>
    `Ja. Medarbejderen har den ${day} godkendt, at denne version må gives til ${authority}.`,
  notApproved: (authority: string) =>
    `Medarbejderen har ikke godkendt, at denne version må gives til ${authority}.`,
};
