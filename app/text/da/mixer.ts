import type { MixerSlider, sharedShape } from "#app/domain/shared-document";
import type { WordsOf } from "../field-words";

/** Words of the mixer panel: the six faders, the settings over time, the week table. */
export const mixer = {
  title: "Mixerpulten",
  lead: "Skru op, når der er plads til mere, og ned, når der er brug for det. Begge dele er en normal del af vejen.",
  top: "Almindelige vilkår",
  bottom: "Skånebehov",
  legend: (day: string) => `Indstilling fra ${day}`,
  legendNoDay: "Indstilling uden dato",
  hint: "Træk i en skyder, eller brug piletasterne. Skriv bagefter, hvad indstillingen betyder hos jer.",
  unset: "Ikke sat",
  nudge: {
    up: (slider: string) => `${slider}: et trin op`,
    down: (slider: string) => `${slider}: et trin ned`,
  },
  hoursValue: (hours: string, normal: string, position: number) =>
    `${hours} timer om ugen af ${normal}, trin ${position} af 10`,
  hoursReadout: (hours: string) => `${hours} t.`,
  positionValue: (position: number, words: string) => `Trin ${position} af 10, ${words}`,
  /** Words for a position, from the bottom up. */
  positionWords: [
    "skånebehov",
    "stort hensyn",
    "noget hensyn",
    "lidt hensyn",
    "næsten almindeligt",
    "almindelige vilkår",
  ],
  sliders: {
    hours: "Timer",
    physical: "Fysiske rammer",
    tasks: "Opgaver",
    responsibility: "Ansvar",
    predictability: "Forud\u00ADsigelighed",
    intensity: "Arbejds\u00ADintensitet",
  } satisfies Record<MixerSlider, string>,
  settings: {
    title: "Indstillinger",
    none: "Der er ingen indstillinger endnu. Tilføj den første: sådan ser ugen ud, når I begynder.",
    add: "Tilføj en indstilling",
    addNote: "Den nye indstilling begynder som en kopi af den, du ser, to uger senere.",
    from: (day: string) => `Fra ${day}`,
    noDay: "Uden dato",
    hours: (hours: string) => `${hours} timer om ugen`,
    planned: "planlagt",
    actual: "sådan blev det",
    remove: "Fjern indstillingen",
    current: "Gælder i dag",
    lowered: (sliders: string) =>
      `Der er skruet ned for ${sliders} i forhold til indstillingen før. Det er helt normalt.`,
    noteTitle: "Hvad betyder det her hos os?",
    weekdays: "Arbejdsdage",
    weekdaysHint: "Uden kryds regner vi med mandag til fredag.",
  },
  fields: {
    mixerSettings: {
      fromDay: { label: "Gælder fra" },
      state: {
        label: "Er det en plan, eller er det sket?",
        options: { planned: "Planlagt", actual: "Sådan blev det" },
      },
      weeklyHours: { label: "Timer om ugen" },
      monday: { label: "Mandag" },
      tuesday: { label: "Tirsdag" },
      wednesday: { label: "Onsdag" },
      thursday: { label: "Torsdag" },
      friday: { label: "Fredag" },
      saturday: { label: "Lørdag" },
      sunday: { label: "Søndag" },
      physical: { label: "Fysiske rammer" },
      tasks: { label: "Opgaver" },
      responsibility: { label: "Ansvar" },
      predictability: { label: "Forudsigelighed" },
      intensity: { label: "Arbejdsintensitet" },
      hoursNote: { label: "Timer", hint: "For eksempel: mandag og onsdag kl. 9–12." },
      physicalNote: {
        label: "Fysiske rammer",
        hint: "For eksempel: eget kontor, hæve-sænke-bord, ingen løft over 5 kg.",
      },
      tasksNote: { label: "Opgaver", hint: "For eksempel: kendte sager, uden telefonen." },
      responsibilityNote: {
        label: "Ansvar",
        hint: "For eksempel: løser opgaven, men har ikke ansvaret for fristen.",
      },
      predictabilityNote: {
        label: "Forudsigelighed",
        hint: "For eksempel: ugens opgaver ligger fast om fredagen.",
      },
      intensityNote: {
        label: "Arbejdsintensitet",
        hint: "For eksempel: en opgave ad gangen og pauser, når det passer.",
      },
      reason: { label: "Hvis der er skruet ned: hvad skal være anderledes på arbejdet?" },
    } satisfies WordsOf<typeof sharedShape.lists.mixerSettings>,
  },
  chart: {
    title: "Vejen op over tid",
    description:
      "Hver linje er en skyder. 0 er skånebehov, 10 er almindelige vilkår. En linje holder, til næste indstilling begynder.",
    columns: { from: "Gælder fra", hours: "Timer om ugen" },
  },
  weeks: {
    title: "Uge for uge",
    lead: "Timer på arbejde og timer væk. Skal I have refusion, skal der være mindst 4 fraværstimer i ugen.",
    columns: { week: "Uge", worked: "Timer på arbejde", absent: "Timer væk" },
    week: (number: number, day: string) => `Uge ${number}, fra ${day}`,
    under: "Under 4 fraværstimer: ugen tæller som rask, og refusionen stopper.",
    full: "Fuld tid",
    none: "Tabellen kommer, når en indstilling har en dato.",
  },
  evidence:
    "At vende gradvist tilbage ser ud til at hjælpe. Studierne er ikke lodtrækningsforsøg, og ved psykisk belastning peger de i flere retninger (SFI, 2012).",
  toBusinessCase: "Videre til økonomien",
};
