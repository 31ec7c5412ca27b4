/** Words of the page where anybody checks the number on a paper. */
export const verify = {
  title: "Tjek en plan",
  lead: "Har du fået en fastholdelsesplan på papir eller som PDF? Så kan du tjekke, om den er lavet her.",
  number: "Kontroltal",
  hint: "Det står nederst på siderne. De første 16 tegn er nok.",
  submit: "Tjek tallet",
  malformed: "Skriv mindst 16 tegn fra kontroltallet: tal og bogstaverne a til f.",
  tooMany: "Der er tjekket mange tal herfra. Vent et kvarter, og prøv igen.",
  known: {
    title: "Ja, tallet er vores",
    text: (day: string) => `Det hører til en version, der blev frosset den ${day}.`,
  },
  unknown: {
    title: "Det tal kender vi ikke",
    text: "Se efter, om det er tastet rigtigt. Udkast og breve kan ikke tjekkes. En plan kan også være slettet.",
  },
  file: {
    label: "Vælg PDF'en",
    hint: "Filen bliver hos dig. Kun et tal, der er regnet ud fra den, bliver sendt.",
    submit: "Tjek filen",
    missing: "Vælg en fil.",
    tooLarge: "Filen er for stor til at være en plan herfra.",
    known: {
      title: "Ja, filen er vores",
      text: (day: string) =>
        `Den er hentet her, og intet i den er ændret. Versionen blev frosset den ${day}.`,
    },
    unknown: {
      title: "Den fil kender vi ikke",
      text: "Noget i den er ændret, eller den er ikke hentet her. Udkast og breve kan ikke tjekkes. En plan kan også være slettet.",
    },
  },
  means: {
    title: "Hvad svaret betyder",
    text: "Tallet hører til planens indhold. Du får kun at vide, om den er lavet her, og hvornår. Er du i tvivl om et ord på papiret, så spørg den, der gav dig det.",
  },
};
