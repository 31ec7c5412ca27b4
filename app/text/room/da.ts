import type { ShareItem } from "#app/domain/room/sharing";
import { access } from "./da-access";
import { questions, roomSteps } from "./da-questions";
import { whoSees } from "./da-who-sees";

/** Words of the employee's own room, of sharing from it, of getting in, and of who can see what. */
export const room = {
  title: "Mit rum",
  lead: "Forbered dig i dit eget tempo. Du behøver ikke svare på alt.",
  privateTitle: "Kun du kan se det her",
  private:
    "Din leder, HR og kommunen kan ikke se dine svar. Ingen får at vide, om du har skrevet noget.",
  begin: "Begynd her",
  goOn: "Fortsæt her",
  stepsLabel: "Forberedelsen",
  begun: "Du har svaret",
  todo: "Ikke begyndt",
  known: "Det ved man",
  previous: "Forrige",
  next: "Gem og gå videre",
  last: "Gem, og se hvad du kan dele",
  mixer: {
    legend: "Sådan tror jeg, det kan gå",
    hint: "Træk i en skyder, eller brug piletasterne.",
    value: (position: number, words: string) => `Trin ${position} af 10, ${words}`,
  },
  copy: {
    title: "Mine data",
    lead: "Hent en kopi af alt, hvad du kan læse i dit forløb, også dit eget rum.",
  },
  share: {
    title: "Del i planen",
    lead: "Du vælger ét svar ad gangen. Du ser præcis, hvad der bliver delt, før du siger ja.",
    link: "Se, hvad du kan dele",
    none: "Du har ikke skrevet noget endnu, der kan deles. Begynd med ønsker og idéer.",
    never: "Svar om tro, dig selv, dit arbejdssted og dine noter kan ikke deles herfra.",
    items: {
      wishes: "Dine ønsker",
      contact: "Kontakt, mens du er væk",
      colleaguesTold: "Det må kollegerne få at vide",
      firstTask: "En opgave at begynde med",
      adjustment: "En ting, der gør det lettere",
      needed: "Det, der skal ske",
      mixer: "Din mixerpult",
    } satisfies Record<ShareItem, string>,
    places: {
      wishes: "Planen: Mål",
      contact: "Samtalen: Kontakt imens",
      colleaguesTold: "Samtalen: Det får kollegerne at vide",
      firstTask: "Samtalen: Opgaver, som en ny opgave, du kan løse nu",
      adjustment: "Planen: Hensyn, som et nyt hensyn",
      needed: "Samtalen: Hensyn, der hjælper",
      mixer: "Mixerpulten, som en ny planlagt indstilling",
    } satisfies Record<ShareItem, string>,
    look: "Se, før du deler",
    there: "Står i planen",
    private: "Kun hos dig",
    previewTitle: "Det her bliver delt",
    goesTo: "Hvor det kommer til at stå",
    asParagraph: "Det bliver et nyt afsnit under det, der står der nu:",
    emptyNow: "Der står ikke noget endnu.",
    whoReads:
      "Din leder og HR på forløbet kan læse det, når du har delt. Historikken viser, at det kom fra dig.",
    confirm: "Ja, del det",
    cancel: "Nej, behold det for mig selv",
    done: (item: string) => `Delt: ${item}`,
    doneText: "Det står nu i den fælles plan. Resten er stadig kun dit.",
    seeIt: "Se det i planen",
    changed: "Dit svar er ændret, siden du så det. Se det igen, før du deler.",
    full: "Der er ikke plads til mere i feltet. Gør dit svar kortere, eller ret i planen.",
    settingFrom: (day: string) => `Fra ${day}`,
    settingHours: (hours: string) => `${hours} timer om ugen`,
  },
  questions,
  steps: roomSteps,
  access,
  whoSees,
};
