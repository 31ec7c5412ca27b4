/** Words of the page where an approved version of the plan is shared by a link. */
export const handover = {
  title: (authority: string) => `Del planen med ${authority}`,
  lead: "Du laver et link til en version, som medarbejderen har godkendt. Det er til én person og kan trækkes tilbage.",
  none: {
    title: "Der er ikke noget at dele endnu",
    employee:
      "Du har ikke godkendt, at en version må gives videre. Det gør du der, hvor du svarer på planen.",
    employer:
      "Medarbejderen har ikke godkendt, at en version må gives videre. Det kan kun medarbejderen selv.",
  },
  closed: "Forløbet er ikke åbent mere. Der kan ikke deles noget, og ingen links virker.",
  toAnswers: "Se parternes svar på planen",
  otherVersion: (version: number) => `Del version ${version} i stedet`,
  form: {
    title: (version: number) => `Del version ${version}`,
    recipient: "Hvem skal have linket?",
    recipientHint: "Navnet på den, I taler med.",
    email: "Modtagerens mail",
    emailHint: "Kun hvis linket skal sendes med mail.",
    answerTo: "Hvem kan modtageren svare?",
    answerToHint: "Navnet står på den side, modtageren ser.",
    contact: "Telefon eller mail til svar",
    days: "Hvor længe skal linket virke?",
    daysOption: (days: number) => `${days} dage`,
    withCode: "Bed også om en kode",
    withCodeHint: "Du får seks cifre, som du siger i telefonen. Send dem ikke sammen med linket.",
    problems: {
      recipient: "Skriv modtagerens navn med højst 120 tegn.",
      email: "Skriv modtagerens mail, for eksempel navn@kommune.dk.",
      answerTo: "Skriv et navn med højst 120 tegn.",
      contact: "Skriv en telefon eller en mail med højst 200 tegn.",
      days: "Vælg, hvor længe linket skal virke.",
      version: "Vælg en version.",
    },
  },
  check: {
    title: "Tjek, før du deler",
    in: "Det her bliver delt",
    answers: "Parternes svar på planen med bemærkninger",
    ways: "Modtageren kan læse det på en side og hente det som PDF og som data.",
    never: "Det her bliver aldrig delt",
    lookBilingual: (version: number) => `Se version ${version} på dansk og engelsk (PDF)`,
    look: (version: number) => `Se version ${version} (PDF)`,
    counted:
      "Hver gang linket bliver åbnet, kan alle på forløbet se det. Åbner du det selv, bliver det talt med.",
    button: "Lav linket",
    send: "Lav linket, og send det",
  },
  made: {
    title: "Linket er klar",
    lead: (recipient: string) => `Du kan kun se det her én gang. Send det til ${recipient}.`,
    sentTitle: "Linket er på vej",
    sent: (address: string) => `Vi sender det til ${address}.`,
    link: "Linket",
    code: "Koden",
    codeHint: "Du kan kun se koden nu. Sig den i telefonen, og send den ikke sammen med linket.",
    message: "Besked, der er klar til at sende",
    copy: "Kopiér beskeden",
    copied: "Kopieret",
    openMail: "Åbn i mit mailprogram",
    subject: (organisation: string) => `${organisation} har delt et dokument med dig`,
    /** What goes by ordinary mail: no word about a case or about anybody's health. */
    text: (facts: {
      recipient: string;
      organisation: string;
      link: string;
      until: string;
      sender: string;
      hasCode: boolean;
    }) =>
      [
        `Hej ${facts.recipient}`,
        `Her er et link til et dokument fra ${facts.organisation}. Det virker til ${facts.until}.`,
        facts.link,
        ...(facts.hasCode ? ["Du skal også bruge en kode. Den får du på en anden måde."] : []),
        "Linket er kun til dig. Send det ikke videre.",
        `Venlig hilsen\n${facts.sender}`,
      ].join("\n\n"),
  },
  refused: {
    title: "Linket blev ikke lavet",
    text: "Versionen er ikke godkendt mere. Se parternes svar.",
  },
  list: {
    title: "Links, der er lavet",
    none: "Der er ikke lavet nogen endnu.",
    made: (version: number, day: string, name: string) =>
      `Version ${version}, delt ${day} af ${name}`,
    until: (day: string) => `Virker til ${day}`,
    hasCode: "Der skal bruges en kode",
    states: {
      waiting: "Ikke åbnet endnu",
      opened: "Åbnet",
      expired: "Udløbet",
      ended: "Virker ikke mere",
    },
    opens: (count: number, day: string, time: string) =>
      count === 1
        ? `Åbnet én gang, ${day} kl. ${time}`
        : `Åbnet ${count} gange, sidst ${day} kl. ${time}`,
    revoke: "Træk tilbage",
    revokeAbout: (recipient: string) => `linket til ${recipient}`,
  },
  revoked: {
    title: "Linket er trukket tilbage",
    text: "Det virker ikke mere fra nu af. Det, der allerede er læst eller hentet, kan ikke trækkes tilbage.",
  },
};
