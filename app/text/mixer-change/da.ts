import type { LeaveKind } from "#app/domain/mixer-change/leave";
import type { TemplateKind } from "#app/domain/mixer-change/templates";

/** Words of the pages that change the mixer over time: turning down, leave, a first draft. */
export const mixerChange = {
  toMixer: "Tilbage til mixerpulten",
  conflict: "Det blev ikke gemt",
  conflictText:
    "En anden har ændret det samme imens. Se, hvad der står i planen nu, og prøv igen. Det, du skrev, står stadig her.",
  problems: {
    missing: {
      kind: "Vælg en af mulighederne.",
      fromDay: "Vælg en dag.",
      toDay: "Vælg den sidste dag i pausen.",
      weeks: "Skriv, hvor mange uger.",
    },
    above: "Her skruer man kun ned. Skru op på mixerpulten.",
    nothing: "Træk mindst én skyder længere ned.",
    before: (day: string) => `Indstillingen begynder først ${day}. Vælg den dag eller en senere.`,
    endsFirst: "Den sidste dag ligger før den første.",
    noLater: "Planen har ingen kommende trin at flytte.",
  },
  later: {
    label: "Hvad sker der med de næste trin i planen?",
    next: (day: string, count: number) =>
      count === 1
        ? `Der er et trin mere. Det begynder ${day}.`
        : `Der er ${count} trin mere. Det næste begynder ${day}.`,
    options: { stay: "De bliver, hvor de er", shift: "De bliver skubbet" },
    weeks: "Hvor mange uger skal de skubbes?",
    weeksIf: "Hvor mange uger, hvis de bliver skubbet?",
    weeksHint: "Trinene holder deres afstand. Det, der er sket, flytter sig ikke.",
    movesGoal: "Skub også måldatoen lige så langt",
    movesGoalHint: (day: string) => `Målet er ${day}.`,
    movesSubGoals: "Skub også delmålenes datoer lige så langt",
    movesSubGoalsHint: "Datoerne på de indsatser, der hører til, flytter med.",
    along: {
      title: (weeks: number) =>
        weeks === 1
          ? "Når trinene bliver skubbet en uge:"
          : `Når trinene bliver skubbet ${weeks} uger:`,
      titleNow: "Det drejer sig om:",
      noName: "Uden navn",
      moved: (to: string, now: string) => `${to} (nu ${now})`,
      measureFrom: (day: string) => `begynder ${day}`,
      measureTo: (day: string) => `slutter ${day}`,
    },
  },
  down: {
    title: "Skru ned",
    lead: "At skrue ned er en normal del af vejen. Planen går videre, og alt, hvad I har skrevet, bliver stående.",
    deskTitle: "Hvor langt ned?",
    deskHint: (day: string) =>
      `Du skruer ned i forhold til indstillingen fra ${day}. De skydere, du ikke rører, bliver stående.`,
    value: (at: number, now: number) =>
      at === now ? `Trin ${at} af 10, som nu` : `Trin ${at} af 10, nu ${now}`,
    hoursValue: (at: string, now: string) =>
      at === now ? `${at} timer om ugen, som nu` : `${at} timer om ugen, nu ${now}`,
    readout: (hours: string) => `${hours} t.`,
    same: "som nu",
    from: (now: string) => `fra ${now}`,
    whenTitle: "Hvornår og hvorfor?",
    fromDay: "Fra hvilken dag?",
    whyEmpty: "Ikke valgt",
    reason: "Hvad skal være anderledes på arbejdet?",
    submit: "Skru ned",
    none: "Der er ingen indstilling at skrue ned",
    noneText: "Lav den første indstilling på mixerpulten. Så kan I skrue op og ned derfra.",
    toLeave: "Pause, syg igen eller væk i længere tid",
  },
  leave: {
    title: "Pause, syg igen eller væk i længere tid",
    lead: "Forløbet går videre. Historikken bliver stående, og fristerne følger med.",
    choose: "Hvad er der sket?",
    when: "Hvornår?",
    kinds: {
      pause: "En pause",
      relapse: "Syg igen",
      longer: "Væk i længere tid",
    } satisfies Record<LeaveKind, string>,
    about: {
      pause:
        "0 timer fra en dag til en anden. Bagefter går den indstilling videre, der gjaldt før.",
      relapse: "Væk igen fra en dag, helt eller delvist, efter at have været tilbage.",
      longer: "Alle kommende trin i planen bliver skubbet.",
    } satisfies Record<LeaveKind, string>,
    fromDay: {
      pause: "Første dag i pausen",
      relapse: "Første dag væk",
      longer: "Skub de trin, der begynder efter",
    } satisfies Record<LeaveKind, string>,
    toDay: "Sidste dag i pausen",
    hours: "Timer på arbejde om ugen",
    hoursHint: "0, hvis medarbejderen er helt væk.",
    pauseShift: "De bliver skubbet så mange uger, som pausen varer",
    back: (day: string) =>
      `I har noteret, at medarbejderen var helt tilbage ${day}. Det bliver til en indstilling på fuld tid fra den dag, så ugerne på arbejde stadig tæller.`,
    submit: "Gem",
    others: "Vælg noget andet",
  },
  draft: {
    title: "Et første udkast",
    lead: "Få et forslag til vejen op. Intet bliver gemt, før I lægger det ind i planen, og alt kan rettes bagefter.",
    kind: "Hvordan skal det gå?",
    kinds: {
      gentle: "Blidt",
      even: "Jævnt",
      fast: "Hurtigt",
    } satisfies Record<TemplateKind, string>,
    about: {
      gentle: "Små skridt og god tid i begyndelsen.",
      even: "Lige store skridt hele vejen.",
      fast: "De store skridt kommer tidligt.",
    } satisfies Record<TemplateKind, string>,
    fromDay: "Første dag",
    weeks: "Uger til målet",
    weeksHint: (goal: string) =>
      goal ? `Lad feltet stå tomt for at nå planens måldato, ${goal}.` : "Mellem 1 og 52 uger.",
    show: "Vis forslaget",
    table: "Forslaget, trin for trin",
    from: "Gælder fra",
    hours: "Timer om ugen",
    goal: "Målet",
    starts: "Forslaget begynder dér, hvor I står nu.",
    adds: (count: number) =>
      count === 1
        ? "Planen har allerede et planlagt trin fra den første dag og frem."
        : `Planen har allerede ${count} planlagte trin fra den første dag og frem.`,
    replace: "Fjern de planlagte trin, der er der nu",
    replaceHint: "Uden kryds bliver de stående ved siden af forslaget.",
    put: "Læg det ind i planen",
    evidence: {
      title: "Det ved man, og det ved man ikke",
      says: "Studier støtter, at man vender gradvist tilbage, mens man stadig er delvist sygemeldt.",
      saysNot:
        "Ingen af studierne er lodtrækningsforsøg, og ved psykiske vanskeligheder peger de i flere retninger. Ingen har undersøgt, om blidt, jævnt eller hurtigt er bedst. Det må I finde ud af undervejs.",
      source: "Kilder: SFI 2012 og STARs notat »Hvad virker for at få sygemeldte tilbage i job?«",
    },
  },
  notice: {
    done: {
      down: "Der er skruet ned",
      pause: "Pausen er lagt ind",
      relapse: "Det er noteret, og forløbet går videre",
      longer: "De kommende trin er skubbet",
      draft: "Forslaget er lagt ind i planen",
      undone: "Det er fortrudt",
    },
    shifted: (count: number) =>
      count === 1 ? "Et senere trin er flyttet." : `${count} senere trin er flyttet.`,
    subGoals: (count: number) =>
      count === 1 ? "Et delmål er flyttet." : `${count} delmål er flyttet.`,
    goal: (day: string) => `Målet er nu ${day}.`,
    undo: "Fortryd",
  },
  undo: {
    title: "Fortryd",
    lead: "Her kan du fortryde det, du lige ændrede på mixerpulten.",
    confirm: "Fortryd",
    nothing: "Der er ikke noget at fortryde her.",
    refused: "Det kan ikke fortrydes med ét tryk",
    refusedText:
      "Noget af det er ændret siden. I historikken kan I se, hvad der er sket, og hente det tilbage, I vil.",
    toHistory: "Se historikken",
  },
  subGoal: {
    hours: (hours: string) => `Op på ${hours} timer om ugen`,
    sliders: (sliders: string) => `Et skridt op: ${sliders}`,
    both: (hours: string, sliders: string) =>
      `Op på ${hours} timer om ugen, og et skridt op: ${sliders}`,
    move: (title: string, day: string) => `${title} (planlagt ${day})`,
  },
  checkIn: {
    down: (slider: string) => `Skru ned for ${slider.toLowerCase()}`,
    up: (slider: string) => `Skru op for ${slider.toLowerCase()}`,
  },
};
