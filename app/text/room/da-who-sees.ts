/** Who can see what, said once for everybody in the same words. */
export const whoSees = {
  title: "Hvem kan se hvad",
  lead: "Siden er den samme for alle på forløbet, så ingen er i tvivl.",
  sees: "Kan se",
  seesNot: "Kan ikke se",
  you: "Det er dig",
  roles: {
    employee: {
      title: "Medarbejderen",
      sees: [
        "Planen, samtalen, mixerpulten, datoerne og aftalerne, og kan rette i dem",
        "Kommentarerne, og kan selv skrive nogle",
        "Sit eget rum med egne svar, noter og skalaer",
        "Svarene fra arbejdspladsen på, hvordan det går",
      ],
      seesNot: [
        "Lederens og HR's egen forberedelse",
        "Arbejdspladsens bud på skyderne, før begge har sagt, at de er klar",
        "Økonomien",
      ],
    },
    lineManager: {
      title: "Lederen",
      sees: [
        "Planen, samtalen, mixerpulten, datoerne og aftalerne",
        "Kommentarerne",
        "Det, medarbejderen har sendt om, hvordan det går, og de skalaer, der er krydset af til deling den gang",
        "Arbejdspladsens egen forberedelse",
        "Økonomien",
      ],
      seesNot: [
        "Medarbejderens eget rum med egne skalaer, heller ikke om der er skrevet noget i det",
        "Medarbejderens bud på skyderne, før begge har sagt, at de er klar",
        "De vilkår, som HR holder for sig selv",
      ],
    },
    hrPartner: {
      title: "HR på forløbet",
      sees: [
        "Planen, samtalen, mixerpulten, datoerne og aftalerne",
        "Kommentarerne",
        "Det, medarbejderen har sendt om, hvordan det går, og de skalaer, der er krydset af til deling den gang",
        "Arbejdspladsens egen forberedelse",
        "Økonomien og vilkårene",
      ],
      seesNot: [
        "Medarbejderens eget rum med egne skalaer, heller ikke om der er skrevet noget i det",
        "Medarbejderens bud på skyderne, før begge har sagt, at de er klar",
      ],
    },
    hrOther: {
      title: "HR, der ikke er på forløbet",
      sees: [
        "At forløbet findes: medarbejderens navn og stilling, lederens navn, første fraværsdag og den næste dato",
      ],
      seesNot: [
        "Alt, hvad der står i forløbet",
        "HR kan sætte sig på forløbet. Så står det i forløbets log",
      ],
    },
    municipality: {
      title: "Kommunen",
      sees: [
        "Kun det papir, I selv giver videre",
        "Deler I planen med et link: kun den version, medarbejderen har godkendt, og parternes svar på den",
      ],
      seesNot: [
        "Kommentarerne",
        "Medarbejderens svar på, hvordan det går",
        "Medarbejderens eget rum, arbejdspladsens forberedelse og økonomien",
      ],
    },
  },
  hereTitle: "Hvem der er her nu",
  here: "Når du har en side åben, kan de andre, der må læse den, se dit navn og det felt, du står i. Det bliver ikke gemt.",
  healthTitle: "Helbred hører ikke til her",
  health:
    "Ingen skal skrive om sygdom, årsag, behandling eller medicin. Skriv om opgaver, timer og hensyn.",
  ruleTitle: "Sådan kommer noget fra rummet ud i planen",
  rule: "Kun medarbejderen kan dele et svar, ét ad gangen, efter at have set præcis, hvad der bliver delt. Intet bliver delt af sig selv.",
};
