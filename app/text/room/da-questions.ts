import type { preparationShape } from "#app/domain/room/preparation";
import type { RoomStep } from "#app/domain/room/preparation";
import type { WordsOf } from "../field-words";

const yesNo = { yes: "Ja", no: "Nej", unknown: "Det ved jeg ikke" };
// What belongs to the follow-up has its words with it.
type Sections = Omit<typeof preparationShape.sections, "followUp">;

/** The employee's own questions, each with a word on why it is asked. */
export const questions = {
  own: {
    thoughts: { label: "Mine noter", hint: "Skriv løst. Det bliver her." },
    wishes: {
      label: "Hvad ønsker du dig, når det gælder dit arbejde?",
      hint: "For eksempel: tilbage til det, jeg plejer, men i mit eget tempo.",
    },
  },
  belief: {
    usualTasks: {
      label: "Tror du, at du kan løse de fleste af dine sædvanlige opgaver nu?",
      options: yesNo,
    },
    otherUse: {
      label: "Tror du, at du kan bruge det, du kan, på en anden måde på din arbejdsplads nu?",
      options: yesNo,
    },
    backInJob: {
      label: "Hvor meget tror du på, at du kan vende tilbage til dit job?",
      hint: "0 er slet ikke. 10 er helt sikkert.",
    },
    backInHalfYear: {
      label: "Hvor sandsynligt er det, at du er tilbage inden for et halvt år?",
      hint: "0 er slet ikke. 10 er helt sikkert.",
    },
  },
  person: {
    wantsBack: { label: "Vil du gerne tilbage til det her job?", options: yesNo },
    importance: {
      label: "Hvor vigtigt er det for dig?",
      hint: "0 er slet ikke vigtigt. 10 er meget vigtigt.",
    },
    ownTalk: {
      label: "Vil du selv tage snakken med din arbejdsplads?",
      hint: "Du må gerne have nogen med.",
      options: yesNo,
    },
    knowsHelp: { label: "Ved du, hvor du kan få hjælp, og hvilken hjælp der er?", options: yesNo },
  },
  surroundings: {
    dialogue: {
      label: "Hvor god er dialogen med din leder?",
      hint: "0 er meget dårlig. 10 er meget god.",
    },
    colleagues: { label: "Hvad tror du, dine kolleger vil sige, når du kommer tilbage?" },
    care: { label: "Er det et sted, hvor folk passer på hinanden?", options: yesNo },
    busy: {
      label: "Er der travlt?",
      options: { always: "Altid", periods: "I perioder", seldom: "Sjældent" },
    },
    tools: {
      label: "Er de redskaber og hjælpemidler, du har brug for, ved hånden?",
      options: yesNo,
    },
  },
  ideas: {
    contact: {
      label: "Hvilken kontakt vil du gerne have, mens du er væk?",
      hint: "For eksempel: min leder ringer hver anden tirsdag.",
    },
    colleaguesTold: {
      label: "Hvad må dine kolleger få at vide?",
      hint: "Du bestemmer. Det kan bare være, at du er på vej tilbage.",
    },
    firstTask: {
      label: "En opgave, du kan begynde med",
      hint: "Noget, du kender, og som ikke haster.",
    },
    adjustment: {
      label: "En ting på arbejdet, der ville gøre det lettere",
      hint: "For eksempel: et rum med ro om formiddagen.",
    },
    needed: {
      label: "Hvad skal der ske, før du kommer tilbage, eller mens du gør det?",
      hint: "For eksempel: at vi har aftalt, hvem der tager telefonen.",
    },
  },
  mixer: {
    hours: { label: "Timer" },
    physical: { label: "Fysiske rammer" },
    tasks: { label: "Opgaver" },
    responsibility: { label: "Ansvar" },
    predictability: { label: "Forudsigelighed" },
    intensity: { label: "Arbejdsintensitet" },
  },
} satisfies { [S in keyof Sections]: WordsOf<Sections[S]> };

type StepWords = { title: string; text: string; lead: string; evidence: string };

/** Each group of questions: what it is about, a warm word, and what is known with where from. */
export const roomSteps: Record<RoomStep, StepWords> = {
  belief: {
    title: "Tro på det",
    text: "Hvad tror du selv om vejen tilbage?",
    lead: "Der er ingen rigtige svar. Tvivl er i orden, og troen kan vokse undervejs.",
    evidence:
      "De, der regner med at komme tilbage, kommer oftere tilbage. Det er en sammenhæng, ikke et bevis for årsagen (SFI, 2012).",
  },
  person: {
    title: "Dig selv",
    text: "Hvad vil du, og hvad er vigtigt for dig?",
    lead: "Dine egne grunde er den bedste motor. Tag det, der passer, og spring resten over.",
    evidence:
      "Det samme råd kan hjælpe én og holde en anden tilbage. Derfor spørger vi dig først (Morten Alberg, »Når arbejdet gør ondt«, 2022).",
  },
  surroundings: {
    title: "Dit arbejdssted",
    text: "Hvordan er der, og hvordan har I det sammen?",
    lead: "Arbejdet er sjældent farligt. Men det betyder noget, hvad man laver, hvor og hvordan.",
    evidence:
      "Hjælp, der foregår på arbejdspladsen, får flere tilbage. Det er tydeligst ved besvær i muskler og led (SFI, 2012, og STARs notat »Hvad virker for at få sygemeldte tilbage i job?«).",
  },
  ideas: {
    title: "Ønsker og idéer",
    text: "Hvad vil du gerne have, og hvad kan lade sig gøre?",
    lead: "Du kender dit arbejde bedst. Små idéer er gode. Dem, du vil, kan du dele bagefter, én ad gangen.",
    evidence:
      "Tidlig kontakt med arbejdspladsen og tilbud om tilpasset arbejde hjælper flere tilbage (SFI, 2012).",
  },
  mixer: {
    title: "Din mixerpult",
    text: "Hvor højt kan du skrue op lige nu?",
    lead: "Sæt hver skyder der, hvor du tror, det kan gå om et stykke tid. Tænk på det som træning: for meget giver overbelastning, så skruer man ned og bygger op igen.",
    evidence:
      "Mange arbejder godt, selv om helbredet driller: Træd et skridt tilbage, ikke ud (Morten Alberg, »Når arbejdet gør ondt«, 2022).",
  },
  notes: {
    title: "Egne noter",
    text: "Alt det andet. Kun for dig.",
    lead: "Skriv, hvad du vil huske til snakken. Noterne kan ikke deles herfra.",
    evidence:
      "Gennemsnit gælder grupper. Hvad der er rigtigt for dig, finder du ud af sammen med dem, du stoler på (STARs notat »Hvad virker for at få sygemeldte tilbage i job?«).",
  },
};
