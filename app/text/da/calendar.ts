/** Words of a person's own calendar address. */
export const calendar = {
  title: "Datoer i din kalender",
  lead: "Få datoerne fra alle dine forløb ind i din egen kalender. De flytter sig selv, når noget ændrer sig.",
  neutral:
    "Kalenderen viser kun korte ord som “Frist: samtale”. Den nævner aldrig navne, og den siger ikke, hvad det handler om.",
  noneTitle: "Du har ingen kalenderadresse",
  openTitle: "Du har en kalenderadresse",
  openedOn: (day: string) => `Den er lavet ${day}. Vi kan ikke vise den igen.`,
  open: "Lav en kalenderadresse",
  renew: "Lav en ny adresse",
  renewHint: "Laver du en ny, holder den gamle op med at virke med det samme.",
  close: "Luk adressen",
  closed: "Adressen er lukket. Datoer, som din kalender har hentet, kan du slette der.",
  linkTitle: "Her er adressen. Kopiér den nu",
  linkLabel: "Kalenderadresse",
  linkHelp:
    "Vælg “Tilføj kalender fra adresse” eller “Abonnér” i din kalender, og sæt adressen ind. Adressen er din nøgle: del den ikke.",
  fileName: "tilbage",
  name: "Tilbage",
};
