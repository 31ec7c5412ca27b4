import type { Fit, checkInFields, ownCheckInFields } from "#app/domain/follow-up/check-in-shape";
import type { preparationShape } from "#app/domain/room/preparation";
import type { WordsOf } from "../field-words";

const fits = {
  tooMuch: "For meget",
  fits: "Tilpas",
  tooLittle: "For lidt",
} satisfies Record<Fit, string>;

const scaleFields = {
  scale1: { label: "Egen skala 1" },
  value1: { label: "Tal på egen skala 1" },
  scale2: { label: "Egen skala 2" },
  value2: { label: "Tal på egen skala 2" },
  scale3: { label: "Egen skala 3" },
  value3: { label: "Tal på egen skala 3" },
};

/** Words of the employee's check-in: the form, what the others see of it, and the employee's own course. */
export const checkIn = {
  title: "Hvordan går det?",
  lead: "Det tager under et minut. Svar på det, du vil.",
  fits,
  ago: (days: number) => (days < 1 ? "i dag" : days === 1 ? "i går" : `for ${days} dage siden`),
  form: {
    sharedTitle: "Passede det?",
    sharedLead:
      "Svarene her kan din leder og HR på forløbet se, når du trykker “Send”. Kommunen får dem ikke.",
    setting: (day: string) => `Det handler om indstillingen fra ${day}.`,
    sentence: "Vil du sige noget om det, med én sætning?",
    sentenceHint: "Deles med leder og HR, når du sender. For eksempel: fredagene er for lange.",
    talk: "Vil du gerne tale om det?",
    talkHint: "Deles med leder og HR, når du sender.",
    talks: { yes: "Ja", no: "Nej" },
    ownTitle: "Dine egne skalaer",
    ownLead:
      "De her tal bliver i dit eget rum. Ingen andre kan se dem, medmindre du sætter kryds ved “Del også”. Krydset gælder kun denne gang.",
    scaleHint: "0 er mindst, og 10 er mest.",
    add: "Tilføj en egen skala",
    rename: "Ret navnet",
    renameOf: (name: string) => `på ${name}`,
    name: "Hvad skal skalaen hedde?",
    nameHint: "For eksempel: overskud efter arbejde. Slet navnet, hvis du ikke vil bruge den mere.",
    newValue: "Dit tal i dag",
    share: "Del også",
    shareHint: (name: string) => `Leder og HR kan så se tallet for “${name}” denne gang.`,
    shareNewHint: "Leder og HR kan så se navnet og tallet denne gang.",
    previewTitle: "Det her ser leder og HR",
    previewNothing: "Ingenting endnu. Der er ikke svaret på noget, der bliver delt.",
    previewNever: "Andet bliver ikke delt. Intet bliver delt, før du trykker “Send”.",
    previewButton: "Vis, som det ser ud nu",
    health: (words: string) =>
      `Ordene ser ud til at handle om helbred: ${words}. Skriv hellere om arbejdet. Du bestemmer selv, og du kan sende alligevel.`,
    send: "Send",
  },
  problems: {
    nothing: "Svar på mindst én ting, før du sender.",
    noName: "Giv skalaen et navn.",
    noValue: "Vælg et tal, før du deler skalaen.",
    full: "Der er ikke plads til flere svar.",
  },
  pause: {
    mail: "Vil du have en mail, når det er tid?",
    title: "Hold pause",
    lead: "Så minder forsiden dig ikke om det. Kun du kan se, at du holder pause. Du kan begynde igen, når du vil.",
    hold: "Hold pause",
    paused: "Du holder pause",
    pausedText:
      "Du kan godt svare alligevel. Forsiden minder dig ikke om det, før du begynder igen.",
    resume: "Begynd igen",
  },
  /** What was answered, as everybody who may read it reads it. */
  view: {
    sentence: (words: string) => `“${words}”`,
    yes: "Vil gerne tale om det",
    no: "Behøver ikke at tale om det",
    scale: (name: string, value: number) => `${name}: ${value} af 10`,
    fit: (slider: string, fit: string) => `${slider}: ${fit.toLowerCase()}`,
  },
  list: {
    title: "Sådan går det",
    lead: (name: string) => `Her er det, ${name} har valgt at dele. Det nyeste står øverst.`,
    ownLead: "Her er det, du har delt med leder og HR. Det nyeste står øverst.",
    none: "Der er ingen svar endnu.",
    noneText: "Medarbejderen vælger selv, hvornår og om der skal svares.",
    when: (day: string, ago: string) => `${day}, ${ago}`,
    answer: "Svar fra arbejdspladsen",
    write: "Dit svar",
    writeHint: "Et par ord er nok. Medarbejderen, leder og HR på forløbet kan læse det.",
    save: "Gem svaret",
    change: "Ret svaret",
    saved: "Svaret er gemt",
    missing: "Skriv et svar først.",
    gone: "Dit svar blev ikke gemt, for medarbejderen har fjernet det, du svarede på. Du skrev:",
    conflict: (theirs: string) => `En anden svarede imens: “${theirs}”. Ret dit svar, og gem igen.`,
    toMixer: "Skru på mixerpulten",
    news: "Der er kommet noget nyt siden, du åbnede siden.",
    showNews: "Vis det",
  },
  own: {
    title: "Mine svar over tid",
    lead: "Sådan er det gået. Siden er din egen. Kun det, der er mærket “delt”, kan andre se.",
    sent: {
      shared: "Sendt. Leder og HR kan se det, du delte.",
      kept: "Gemt hos dig. Der er ikke delt noget.",
    },
    roomLead: "Se, hvordan det er gået fra gang til gang, og hvad arbejdspladsen har svaret.",
    tableTitle: "Dine svar",
    none: "Du har ikke svaret endnu.",
    day: "Dag",
    sentence: "Din sætning",
    talk: "Tale om det",
    shared: (text: string) => `${text} (delt)`,
    answer: "Svar",
    again: "Fortæl, hvordan det går",
    toShared: "Se det, som leder og HR ser det",
  },
  /** On the case page and in the room. */
  caseLink: {
    employerTitle: "Sådan går det",
    answered: (name: string, ago: string, wantsTalk: boolean) =>
      `${name} har svaret på, hvordan det går, ${ago}${wantsTalk ? ", og vil gerne tale" : ""}.`,
    toList: "Læs og svar",
    employeeTitle: "Fortæl, hvordan det går",
    due: "Det tager under et minut, og du vælger selv, hvad der bliver delt.",
    last: (ago: string) => `Du svarede sidst ${ago}.`,
    never: "Du har ikke svaret før.",
    answerNow: "Svar nu",
    answerAnyway: "Svar, når du har lyst",
    toOwn: "Se dine svar over tid",
  },
  fields: {
    checkIns: {
      day: { label: "Dag" },
      hours: { label: "Timer: passede det?", options: fits },
      physical: { label: "Fysiske rammer: passede det?", options: fits },
      tasks: { label: "Opgaver: passede det?", options: fits },
      responsibility: { label: "Ansvar: passede det?", options: fits },
      predictability: { label: "Forudsigelighed: passede det?", options: fits },
      intensity: { label: "Arbejdsintensitet: passede det?", options: fits },
      sentence: { label: "En sætning om det" },
      wantsTalk: { label: "Vil gerne tale om det", options: { yes: "Ja", no: "Nej" } },
      ...scaleFields,
      answer: { label: "Svar fra arbejdspladsen" },
    } satisfies WordsOf<typeof checkInFields>,
    ownCheckIns: { day: { label: "Dag" }, ...scaleFields } satisfies WordsOf<
      typeof ownCheckInFields
    >,
    followUp: {
      isPaused: { label: "Hold pause" },
    } satisfies WordsOf<typeof preparationShape.sections.followUp>,
  },
  sections: {
    checkIns: "Sådan går det",
    ownCheckIns: "Mine svar over tid",
    followUp: "Mine svar over tid",
  },
  items: { checkIns: "Svar på, hvordan det går", ownCheckIns: "Egne skalaer" },
};
