/** Words of the pages somebody sees who was given a link to a version of the plan. They have no account. */
export const sharedPlan = {
  open: {
    title: "Åbn det delte dokument",
    lead: "Åbner det ikke af sig selv, så indsæt hele linket fra den besked, du fik.",
    link: "Linket",
    submit: "Åbn",
    again: "Se dokumentet igen",
    otherLink: "Brug et andet link",
  },
  code: {
    title: "Skriv koden",
    lead: "Du har fået seks cifre på en anden måde, for eksempel i telefonen.",
    label: "Kode",
    submit: "Åbn",
    wrong: "Koden er ikke rigtig. Prøv igen.",
    locked: "Der er skrevet forkert kode for mange gange. Vent et kvarter, og prøv så igen.",
  },
  gone: {
    title: "Linket virker ikke",
    text: "Åbn linket igen fra den besked, du fik. Virker det stadig ikke, så spørg den, der delte det.",
    toOpen: "Indsæt linket",
  },
  tooMany: {
    title: "For mange forsøg",
    text: "Vent et kvarter, og prøv så igen.",
  },
  page: {
    over: (organisation: string) => `Delt af ${organisation}`,
    lead: (recipient: string, day: string) =>
      `Linket er til ${recipient} og virker til ${day}. Send det ikke videre.`,
    pdf: "Hent som PDF",
    data: "Hent som data (JSON)",
    dataHint:
      "Data er til kommunens egne systemer. De siger det samme som planen, og filen følger også med i PDF'en.",
    schema: "Se, hvordan filen er bygget",
    bilingualPdf: "Hent på dansk og engelsk (PDF)",
    print: "Udskriv",
    contents: "På siden",
    faders: (low: string, high: string) => `0 er “${low}”, og 10 er “${high}”.`,
    changed: {
      title: "Hvad er ændret?",
      first: "Det er den første version, der er delt.",
      sinceYours: (version: number, day: string) =>
        `Ændret siden version ${version}, som du fik ${day}:`,
      sinceOthers: (version: number, day: string) =>
        `Ændret siden version ${version}, som blev delt ${day}:`,
      same: (version: number) => `Planen siger det samme som version ${version}.`,
    },
    answer: {
      title: "Sådan svarer du",
      text: (name: string) => `Ring eller skriv til ${name}:`,
      careful: "Skriv ikke følsomme oplysninger i en almindelig mail.",
    },
    counted:
      "De, planen handler om, kan se, hvornår linket er åbnet. Siden følger dig ikke og henter intet fra andre.",
  },
};
