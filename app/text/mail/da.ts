/** Words of the mails the product sends. None says a word about a case or about anybody's health. */
export const mail = {
  hello: (name: string) => `Hej ${name}`,
  helloAll: "Hej",
  bye: "Venlig hilsen",
  product: "Tilbage",
  linkFails: "Virker knappen ikke, så kopiér adressen her til din browser:",
  noReply: "Mailen er sendt automatisk. Den kan ikke besvares.",
  employeeInvitation: {
    subject: (organisation: string) => `${organisation} har inviteret dig`,
    lines: (inviter: string, organisation: string) => [
      `${inviter} fra ${organisation} har lavet et rum til dig i Tilbage.`,
      "Det, du skriver for dig selv, kan kun du se.",
    ],
    action: "Åbn mit rum",
    after:
      "Du bliver bedt om dit navn og en dato, kun du og din arbejdsplads kender. Linket virker én gang og i 7 dage. Er mailen ikke til dig, så slet den.",
  },
  colleagueInvitation: {
    subject: (organisation: string) => `${organisation} har inviteret dig`,
    lines: (inviter: string, organisation: string) => [
      `${inviter} fra ${organisation} har inviteret dig til Tilbage.`,
    ],
    action: "Opret min adgang",
    after:
      "Linket virker én gang og i 7 dage. Send det ikke videre. Er mailen ikke til dig, så slet den.",
  },
  handover: {
    subject: (organisation: string) => `${organisation} har delt et dokument med dig`,
    lines: (sender: string, organisation: string, hasCode: boolean) => [
      `${sender} fra ${organisation} har delt et dokument med dig.`,
      ...(hasCode ? ["Du skal også bruge en kode. Den får du på en anden måde."] : []),
    ],
    action: "Åbn dokumentet",
    after: (until: string) =>
      `Linket virker til ${until} og er kun til dig. Er mailen ikke til dig, så slet den.`,
  },
  signInLink: {
    subject: "Dit link til at logge ind",
    lines: ["Her er det link, du har bedt om."],
    action: "Log ind",
    after:
      "Linket virker én gang og i 15 minutter. Har du ikke bedt om det, så slet mailen. Ingen kommer ind uden linket.",
  },
  addressProof: {
    subject: "Bekræft din mail",
    lines: ["Åbn linket i den browser, hvor du er logget ind. Så ved vi, at mailen er din."],
    action: "Bekræft mailen",
    after: "Linket virker én gang og i en time. Har du ikke bedt om det, så slet mailen.",
  },
  reminder: {
    subject: "En påmindelse fra Tilbage",
    lines: ["Der er noget, du gerne vil mindes om.", "Log ind for at se, hvad det er."],
    action: "Log ind",
    after: "Du får højst én påmindelse om dagen. Under “Min adgang” bestemmer du selv hvilke.",
  },
  notice: {
    subject: "Din adgang er ændret",
    what: {
      password: "Din adgangskode er blevet ændret.",
      secondFactor: "To trin er blevet sat op eller ændret på din adgang.",
      secondFactorOff: "To trin er blevet slået fra på din adgang.",
      passkey: "Der er lavet en ny adgangsnøgle til din adgang.",
      email: "Din adgang har fået en anden mail.",
      provider: "Du kan nu også logge ind med virksomhedens log ind.",
    },
    after:
      "Var det dig, skal du ikke gøre noget. Var det ikke dig, så sig det straks til HR på din arbejdsplads.",
  },
};
