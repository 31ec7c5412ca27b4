import type { employerShape } from "#app/domain/employer-documents";
import type { Proposer } from "#app/domain/mixer/opening";
import type { OpeningSide } from "#app/domain/mixer/setting-shape";
import type { WordsOf } from "../field-words";

/** What is said to each of the two about their own setting. */
type Own = {
  title: string;
  missing: (sliders: string) => string;
  set: string;
  change: string;
  meaning: string;
  ready: string;
  readyTitle: string;
  readyText: string;
  notReady: string;
};

/** Words of the two settings before the talk: each placing the faders, saying ready, seeing both, agreeing on one. */
export const beforeTalk = {
  title: "Jeres to bud",
  lead: "I sætter hver jeres skydere, før I taler sammen. Ingen ser den andens bud, før I begge er klar.",
  link: {
    title: "Jeres bud på skyderne",
    text: "Sæt skyderne hver for sig, før I taler sammen. Så ser I, hvor I er enige, og hvor I skal begynde.",
    toOwn: "Sæt arbejdspladsens skydere",
    toBoth: "Sig til, når du er klar",
    toTogether: "Se jeres to bud",
  },
  desk: {
    title: "Arbejdspladsens bud",
    lead: "Hvor tror I, skyderne kan stå, når arbejdet begynder igen? Det er et bud at tale ud fra, ikke et krav.",
    privateTitle: "Kun ledere og HR kan se det her",
    private: "Medarbejderen ser det først, når I begge er klar og har sagt til.",
    legend: "Sådan tror vi, det kan gå",
    hint: "Træk i en skyder, eller brug piletasterne.",
    value: (position: number, words: string) => `Trin ${position} af 10, ${words}`,
    save: "Gem og gå videre",
  },
  fields: {
    hours: { label: "Timer" },
    physical: { label: "Fysiske rammer" },
    tasks: { label: "Opgaver" },
    responsibility: { label: "Ansvar" },
    predictability: { label: "Forudsigelighed" },
    intensity: { label: "Arbejdsintensitet" },
  } satisfies WordsOf<typeof employerShape.sections.mixer>,
  position: (at: number, words: string) => `${at}, ${words}`,
  own: {
    employee: {
      title: "Dit bud",
      missing: (sliders) =>
        `Du mangler at sætte ${sliders}. Alle seks skal stå et sted, så I kan holde dem op mod hinanden.`,
      set: "Sæt dine skydere",
      change: "Ret dine skydere",
      meaning:
        "Når du trykker, gemmer vi dit bud, som det står her. Det bliver først vist, når arbejdspladsen også er klar.",
      ready: "Jeg er klar",
      readyTitle: "Du er klar",
      readyText:
        "Det er de her tal, arbejdspladsen får at se. Vil du rette dem, så tag det tilbage først.",
      notReady: "Ikke klar endnu",
    },
    employer: {
      title: "Arbejdspladsens bud",
      missing: (sliders) =>
        `I mangler at sætte ${sliders}. Alle seks skal stå et sted, så I kan holde dem op mod hinanden.`,
      set: "Sæt arbejdspladsens skydere",
      change: "Ret arbejdspladsens skydere",
      meaning:
        "Når I trykker, gemmer vi buddet, som det står her. Det bliver først vist, når medarbejderen også er klar.",
      ready: "Vi er klar",
      readyTitle: "I er klar",
      readyText:
        "Det er de her tal, medarbejderen får at se. Vil I rette dem, så tag det tilbage først.",
      notReady: "Ikke klar endnu",
    },
  } satisfies Record<OpeningSide, Own>,
  other: {
    workplace: "Arbejdspladsen",
    waits: (name: string) => `Vi venter på ${name}`,
    waitsWorkplace: "Vi venter på arbejdspladsen",
    waitsText: "Begge bud bliver vist, så snart I begge har sagt, at I er klar.",
    isReady: (name: string) => `${name} er klar`,
    isReadyText: "Begge bud bliver vist, så snart I også er klar.",
    workplaceIsReadyText: "Begge bud bliver vist, så snart du også er klar.",
    look: "Se efter igen",
    noAccess: (name: string) => `${name} har ikke adgang endnu`,
    noAccessText:
      "I kan gøre jeres bud klar allerede nu. Det venter, til medarbejderen har fået adgang og også er klar.",
    giveAccess: "Giv adgang",
  },
  shown: {
    lead: (day: string) => `Begge bud blev vist den ${day}. Ingen af jer har ret eller uret.`,
    firstTitle: (sliders: string) => `Tal først om ${sliders}`,
    first: (steps: number) =>
      `Dér er I længst fra hinanden: ${steps} trin. Spørg hinanden: Hvad ser du, som jeg ikke ser?`,
    allAgreeTitle: "I er enige om alle seks skydere",
    allAgree: "Det er et godt sted at begynde.",
    agree: (sliders: string) => `Her er I allerede enige: ${sliders}.`,
    table: "Begge bud, størst forskel først",
    slider: "Skyder",
    gap: "Forskel",
    agreed: "Aftalt",
    steps: (steps: number) => (steps === 0 ? "I er enige" : `${steps} trin`),
    unset: "Ikke sat",
  },
  agree: {
    title: "Bliv enige om én indstilling",
    lead: "Vælg et trin for hver skyder: det ene bud, det andet eller noget imellem. Den bliver til en planlagt indstilling på mixerpulten.",
    empty: "Vælg et trin",
    option: {
      employee: (position: string, name: string) => `${position} (${name})`,
      employer: (position: string) => `${position} (arbejdspladsen)`,
      both: (position: string) => `${position} (jer begge)`,
    },
    hours: (normal: string) =>
      `Timerne regner vi ud: trinnets del af de ${normal} timer om ugen, rundet til halve timer.`,
    noHours:
      "Vi kender ikke de normale timer om ugen, så timerne står åbne, til I skriver dem på mixerpulten.",
    fromDay: "Gælder fra",
    fromDayHint: "Den første dag med den her indstilling.",
    button: "Gem det, I er enige om",
    missing: (slider: string) => `Vælg et trin: ${slider}.`,
    missingDay: "Vælg den dag, indstillingen gælder fra.",
    changed: "Nogen har gemt noget andet imens. Her står det, der gælder nu.",
    full: "Der er ikke plads til flere indstillinger. Fjern en, der ikke bruges, og prøv igen.",
  },
  agreed: {
    title: (day: string) => `I er enige fra den ${day}`,
    titleNoDay: "I er enige om en indstilling",
    hours: (hours: string) => `${hours} timer om ugen.`,
    text: "Den står på mixerpulten som planlagt. Retter I den dér, følger tallene her med.",
    link: "Se den på mixerpulten",
    from: {
      both: () => "fælles bud",
      employee: (name: string) => `bud fra ${name}`,
      employer: () => "arbejdspladsens bud",
      between: () => "midt imellem",
      other: () => "et andet trin",
    } satisfies Record<Proposer, (name: string) => string>,
    cell: (position: string, from: string) => `${position} (${from})`,
  },
  again: {
    title: "Prøv igen",
    text: "Begge bud bliver taget væk herfra, og I kan sætte skyderne på ny, hver for sig. Har I aftalt en indstilling, bliver den stående i planen.",
    button: "Tag begge bud væk, og prøv igen",
  },
  news: { text: "Der er sket noget med jeres bud.", show: "Vis det" },
  refused: "Sæt alle seks skydere, før I siger, at I er klar.",
};
