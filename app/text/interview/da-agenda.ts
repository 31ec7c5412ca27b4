import type { AgendaPoint } from "#app/domain/conversation";

type Point = {
  heading: string;
  question: string;
  lead: string;
  say: string;
  may: string[];
  mayNot: string[];
};

/** The agenda of the talk: each question, how to put it, and what belongs in the answer. */
export const agendaPoints = {
  opening: {
    heading: "Velkomst og deltagere",
    question: "Velkommen, hvem er med?",
    lead: "Sig tak, fordi I kan tale sammen, på møde eller i telefon. Lad alle præsentere sig. Sygdommen er ikke på dagsordenen.",
    say: "Vi skal tale om, hvordan og hvornår du kan vende tilbage. Du behøver ikke fortælle, hvad du fejler.",
    may: [
      "Hvem der er med, og hvorfor",
      "Om dagsordenen passer",
      "Hvor længe I har, og om der er brug for pauser",
    ],
    mayNot: ["Hvad medarbejderen fejler", "Hvorfor medarbejderen blev syg"],
  },
  tasks: {
    heading: "Opgaver",
    question: "Hvilke opgaver kan du løse nu?",
    lead: "Tag opgaverne en for en. Lad medarbejderen tale først.",
    say: "Hvad kan du nu? Hvad kan du, hvis vi laver lidt om? Og hvad må vente?",
    may: [
      "Hvad der kan lade sig gøre nu",
      "Hvad der kan løses på en anden måde",
      "Hvad der må vente, og cirka hvor længe",
    ],
    mayNot: ["Symptomer eller smerter", "Hvilken sygdom der ligger bag"],
  },
  considerations: {
    heading: "Hensyn",
    question: "Hvad skal der til, for at du kan arbejde lidt?",
    lead: "Tag en runde, hvor alle kommer med forslag. Vær nysgerrig, og lov ikke mere, end I kan holde.",
    say: "Hvad ville gøre det muligt at komme nogle timer? Hvad kan vi lave om på arbejdet?",
    may: [
      "Om nogle timer kan lade sig gøre, og hvornår",
      "Hvilke hensyn der hjælper på arbejdet",
      "Hvad leder og kolleger kan gøre",
    ],
    mayNot: ["Behandling eller medicin", "Hvad lægen har sagt om sygdommen"],
  },
  expectations: {
    heading: "Hvor længe",
    question: "Hvor længe regner vi med, at det varer?",
    lead: "Skriv begge svar. De behøver ikke være ens.",
    say: "Hvad tror du selv? Her er, hvad vi regner med. Det er helt i orden ikke at vide det.",
    may: [
      "Om fraværet ventes at vare over 8 uger",
      "Om det ventes at vare over 26 uger",
      "Hvornår medarbejderen selv venter at være tilbage",
    ],
    mayNot: ["Årsagen til, at det tager tid", "Hvordan sygdommen vil udvikle sig"],
  },
  contact: {
    heading: "Kontakt imens",
    question: "Hvilken kontakt ønsker du imens?",
    lead: "Fast kontakt gør det lettere at komme igen. Aftal den, så ingen går og venter.",
    say: "Hvem vil du helst høre fra? Hvor tit, og hvordan?",
    may: [
      "Hvem der ringer eller skriver, og hvor tit",
      "Om medarbejderen har lyst til at kigge forbi",
    ],
    mayNot: ["Besøg hos læge eller andre", "Hvad medarbejderen bruger dagene på"],
  },
  colleagues: {
    heading: "Kollegerne",
    question: "Hvad skal kollegerne vide?",
    lead: "Medarbejderen bestemmer, hvad der bliver sagt. Lav gerne en enkel sætning sammen.",
    say: "Hvad vil du gerne have, at vi siger? Er der noget, vi ikke skal sige?",
    may: [
      "Hvilken besked kollegerne får",
      "Hvem der giver den, og hvornår",
      "Om kollegerne må skrive eller ringe",
    ],
    mayNot: ["Lov til at fortælle om helbred"],
  },
  plan: {
    heading: "Fastholdelsesplan",
    question: "Skal vi lave en plan sammen?",
    lead: "En fastholdelsesplan viser vejen tilbage trin for trin. Medarbejderen kan tage den med til kommunen.",
    say: "Du kan bede om en plan, og vi kan foreslå en. Vi laver den i så fald sammen.",
    may: ["Om medarbejderen ønsker en plan", "Om et møde med kommunen kan hjælpe"],
    mayNot: ["Oplysninger fra lægen som betingelse for en plan"],
  },
  agreements: {
    heading: "Aftaler",
    question: "Hvad er vi enige om?",
    lead: "Saml op punkt for punkt. Skriv, hvem der gør hvad og hvornår.",
    say: "Nu siger jeg kort, hvad jeg har hørt. Ret mig, hvis noget ikke passer.",
    may: ["Om alle er enige", "Om der mangler noget vigtigt"],
    mayNot: ["Nye spørgsmål om helbred til sidst"],
  },
  closing: {
    heading: "Næste samtale",
    question: "Hvornår taler vi sammen igen?",
    lead: "Aftal den næste samtale nu, også hvis den bliver kort. Sig tak for i dag.",
    say: "Tak for i dag. Du kan læse referatet og rette i det bagefter.",
    may: ["Hvilken dag der passer alle", "Hvordan samtalen var"],
    mayNot: ["Et løfte om at være rask en bestemt dag"],
  },
} satisfies Record<AgendaPoint, Point>;
