import { suggestions } from "./da-suggestions";

/** Words of the mixer page around the desk: the list, dates, days and weeks, the time line, the suggestions. */
export const mixerDesk = {
  list: {
    earlier: (count: number) => `Vis tidligere (${count})`,
    later: (count: number) => `Vis senere (${count})`,
  },
  move: { earlier: "En uge før", later: "En uge senere", group: "Flyt indstillingen" },
  copy: (day: string) => `Kopier til ${day}`,
  copyNoDay: "Kopier indstillingen",
  copyNote: "Kopien begynder to uger senere. Du kan flytte den bagefter.",
  addFirst: "Tilføj den første indstilling",
  templates: "Begynd med en skabelon",
  asPlanned: "Det gik som planlagt",
  asPlannedNote: "Gemmer en kopi som »sådan blev det«. Planen bliver stående ved siden af.",
  down: "Skru ned",
  leave: "Pause, syg igen eller væk i længere tid",
  days: {
    title: "Timer dag for dag",
    hint: "Skriv timerne for de dage, I har aftalt. De lægges sammen, og skyderen følger med. Flytter I skyderen, fordeles timerne på ny.",
    sum: (hours: string) => `I alt ${hours} timer om ugen.`,
    none: "Uden timer her fordeler vi ugens timer ligeligt på arbejdsdagene.",
    unit: "t.",
  },
  pattern: {
    title: "Skifter ugerne?",
    hint: "For eksempel to uger på arbejde og så en uge derhjemme, igen og igen. Ugerne tælles fra den uge, hvor indstillingen begynder.",
    says: (on: string, hours: string, off: string, offHours: string) =>
      `${on} med ${hours} timer, så ${off} med ${offHours} timer, og så forfra.`,
    weeks: (count: number) => (count === 1 ? "1 uge" : `${count} uger`),
    none: "Lad felterne stå tomme, når alle uger er ens.",
    half: "Udfyld begge antal uger, så regner vi med det.",
  },
  exceptions: {
    title: "Uger, der er anderledes",
    lead: "En ferie, et kursus, en uge med andre timer. Alle andre uger følger indstillingen.",
    item: (day: string) => `Ugen fra ${day}`,
    itemNoDay: "En uge uden dato",
    add: "Tilføj en uge",
    remove: (title: string) => `Fjern: ${title.toLowerCase()}`,
  },
  timeLine: {
    title: "Vejen op over tid",
    lead: "En stribe for hver skyder: øverst er almindelige vilkår, nederst skånebehov.",
    planned: "Planlagt",
    actual: "Sådan blev det",
    today: "I dag",
    goal: "Mål",
    none: "Tidslinjen kommer, når en indstilling har en dato.",
    columns: { from: "Gælder fra", state: "Plan eller sket", hours: "Timer om ugen" },
    handle: "Flyt indstillingen på tidslinjen",
    handleHint: "Træk, eller brug piletasterne. Datoen gemmes, når du slipper.",
  },
  scrub: {
    label: "Se en dag",
    hint: "Træk hen over tiden, og se hvordan pulten står.",
    title: (day: string) => `Sådan ser pulten ud den ${day}`,
    says: (day: string, hours: string) => `${day}: ${hours} timer om ugen`,
    before: (day: string) => `Den ${day} er før den første indstilling.`,
    open: "Åbn den indstilling",
    planned: "Det er planen.",
    actual: "Sådan blev det.",
    form: "Gå til en dato",
    go: "Vis dagen",
  },
  notes: {
    suggestions: "Forslag",
    about: (slider: string) => `til ${slider}`,
    use: (text: string) => `Skriv i feltet: ${text}`,
    levels: { low: "skruet langt ned", middle: "midt på", high: "næsten oppe" },
  },
  weekLead: (hours: string) =>
    `Timer på arbejde og timer væk. Skal I have refusion, skal der være mindst ${hours} fraværstimer i ugen.`,
  weekLeadPlain: "Timer på arbejde og timer væk.",
  weekUnder: (hours: string) =>
    `Under ${hours} fraværstimer: ugen tæller som rask, og refusionen stopper.`,
  suggestions,
};
