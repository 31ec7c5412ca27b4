/** Words printed on the papers besides the plan. Danish whoever asks, since workplace, doctor and kommune read them. */
export const letterPapers = {
  about: {
    employee: "Medarbejder",
    jobTitle: "Stilling",
    organisation: "Arbejdsplads",
    manager: "Leder",
    day: "Dato",
    when: "Tid",
    where: "Sted",
    form: "Form",
    participants: "Med til samtalen",
    firstAbsenceDay: "Første fraværsdag",
    chair: "Mødeleder",
  },
  forms: { inPerson: "Møde", phone: "Telefon", video: "Video" },
  when: (day: string, time: string) => (time ? `${day} kl. ${time.replace(":", ".")}` : day),
  notWritten: "Der er ikke skrevet noget her.",
  agreements: {
    title: "Aftaler",
    head: { what: "Aftale", who: "Hvem", when: "Senest" },
    none: "Der er ikke skrevet aftaler ned.",
  },
  signatures: {
    title: "Underskrifter",
    note: "En underskrift er ikke et krav. Den viser, at I har læst papiret sammen.",
    employee: "Medarbejder, dato",
    employer: "Arbejdsgiver, dato",
  },
  next: (day: string) => `Næste samtale: ${day}.`,
  workOnly: "Papiret handler om arbejdet. Det rummer ingen oplysninger om helbred.",

  invitation: {
    kind: "Indkaldelse",
    title: "Indkaldelse til samtale",
    subject: "Indkaldelse til samtale",
    basis:
      "Samtalen er den, en arbejdsgiver holder inden 4 uger efter første fraværsdag (sygedagpengeloven § 7 a).",
  },

  minutes: {
    kind: "Referat",
    title: "Referat af samtalen",
    subject: "Referat af samtalen",
    tasks: "Opgaver",
    taskHead: { task: "Opgave", ability: "Kan den løses nu?", note: "Hvad skal der til?" },
    considerations: "Hensyn, der hjælper",
    expectations: "Forventninger",
    expectationHead: {
      question: "Spørgsmål",
      employer: "Arbejdspladsen",
      employee: "Medarbejderen",
    },
    over8Weeks: "Varer fraværet over 8 uger?",
    over26Weeks: "Varer fraværet over 26 uger?",
    backDay: "Ventet dag tilbage",
    noAnswer: "Ikke besvaret",
    contact: "Kontakt imens",
    colleagues: "Det får kollegerne at vide",
    plan: "Fastholdelsesplan",
    basis: "Samtalen er holdt efter sygedagpengeloven § 7 a.",
  },

  talk: {
    kind: "Referat",
    title: "Referat af opfølgende samtale",
    subject: "Referat af opfølgende samtale",
    minutes: "Det talte vi om",
    next: "Næste gang",
    municipality: {
      no: "Kommunen skal ikke være med.",
      nextTime: "Kommunen skal være med næste gang.",
      onDay: (day: string) =>
        day ? `Kommunen skal være med ${day}.` : "Kommunen skal være med en anden dag.",
    },
  },

  fitForWork: {
    kind: "Mulighedserklæring",
    title: "Mulighedserklæring, 1. del",
    subject: "Mulighedserklæring, 1. del",
    lead: "Udfyldt af arbejdsgiver og medarbejder sammen (sygedagpengeloven § 36 a). Den handler om, hvad der kan lade sig gøre på arbejdet. Medarbejderen skal ikke fortælle, hvad sygdommen er.",
    talk: "Samtalen",
    limits: "Det er svært på arbejdet lige nu",
    tasks: "Opgaver, der er berørt",
    adaptations: "Aftalte ændringer og hensyn",
    hours: "Forslag til arbejdstid",
    weekly: (hours: string) => `${hours} timer om ugen`,
    period: "Ventet periode",
    from: (day: string) => `Fra ${day}`,
    until: (day: string) => `til ${day}`,
    onlyUntil: (day: string) => `Til ${day}`,
    contact: "Kontakt med arbejdspladsen imens",
    doctorTitle: "2. del: lægens vurdering",
    doctorLead:
      "Lægen udfylder 2. del på sin egen blanket. Her står kun, hvad der bliver spørgt om, og plads til et kort svar.",
    doctorQuestions: [
      "Er det forsvarligt at arbejde sådan, som 1. del beskriver?",
      "Er der brug for flere hensyn, eller kan medarbejderen mere?",
      "Hvor længe skønnes det at være nødvendigt? Frarådes arbejde helt, skrives perioden.",
    ],
    noDiagnosis: "Lægen skriver ingen diagnose til arbejdsgiveren.",
    doctorSign: "Læge, dato",
    practical: "Det praktiske",
    pays: "Arbejdsgiveren betaler for lægens erklæring.",
    returns: (days: number) =>
      `Regn med omkring ${days} dage, fra lægen får den, til den er tilbage.`,
    uncertain: "De dage er praksis og står ikke i loven. Spørg lægen.",
  },

  joint: {
    kind: "Møde",
    invitationTitle: "Indkaldelse og dagsorden",
    invitationSubject: "Indkaldelse til møde",
    intro: (authority: string) =>
      `Vi indkalder til et fælles møde mellem medarbejder, arbejdsplads og ${authority}.`,
    aim: "Formålet, aftalt med medarbejderen",
    agenda: "Dagsorden",
    agendaAlways: [
      "Velkomst, og hvem vi er",
      "Alle muligheder på bordet",
      "Aftaler, og hvem der gør hvad",
      "Næste møde",
    ],
    participants: "Deltagere",
    options:
      "Alle muligheder kommer på bordet på én gang, så medarbejderen ikke skal fortælle det samme flere steder.",
    minutesTitle: "Referat af fælles møde",
    minutesSubject: "Referat af møde",
    minutes: "Det talte vi om",
    next: "Næste møde",
    nextOn: (day: string) => `Vi mødes igen ${day}.`,
  },

  fastTrack: {
    kind: "Svarark",
    title: "Svarark til fast track",
    subject: "Svarark",
    lead: "Når en arbejdsgiver beder om tidlig indsats i NemRefusion, kan de her spørgsmål besvares. Det er frivilligt at svare. Skriv af herfra.",
    facts: "Forløbet",
    window: "Senest bedt om",
    talk: (days: number) => `Kommunen holder første samtale inden ${days} dage efter anmodningen.`,
    veto: "Medarbejderen kan sige nej. Så gælder den almindelige frist for kommunens første samtale.",
    condition: "Betingelsen er, at medarbejderen ikke ventes fuldt tilbage inden 8 uger.",
    uncertain: (day: string) =>
      `Usikkert: Vi har ikke fundet, at reglen stadig gælder fra ${day}. Spørg kommunen eller se NemRefusion, før I regner med den.`,
    expects: "Venter I fravær over 8 uger?",
    functions: "Hvilke funktioner på arbejdet er berørt?",
    affected: "Hvor længe har arbejdet været berørt?",
    affectedSince: (day: string) => `Fraværet begyndte ${day}.`,
    affectedBefore: "Var arbejdet berørt før fraværet? Skriv det selv på, hvis I er enige om det:",
    tried: "Hvad har I prøvet?",
    task: (task: string, ability: string, note: string) =>
      `${task}: ${ability}${note ? `. ${note}` : ""}`,
    abilities: {
      can: "kan løses",
      adjusted: "kan løses med tilpasning",
      cannot: "kan ikke løses nu",
    },
  },

  ownCopy: {
    kind: "Egen kopi",
    title: "Min kopi af alt",
    subject: "Egen kopi",
    lead: "Her er alt, hvad du kan læse i dit forløb, den dag kopien blev lavet. Dit eget rum står sidst.",
    shared: "Fælles",
    room: "Mit eget rum",
    comments: "Kommentarer",
    log: "Hvem har set og gjort hvad",
    nothing: "Der står ikke noget her.",
    comment: (name: string, day: string) => `${name}, ${day}`,
    withdrawn: "Kommentaren er taget tilbage.",
    newestLines: (count: number) =>
      `Her står de nyeste ${count} linjer. Hele loggen er i filen min-kopi.json og på siden Log.`,
    logHead: { when: "Hvornår", who: "Hvem", what: "Hvad" },
    files: {
      readable: "min-kopi.pdf",
      data: "min-kopi.json",
      version: (version: number) => `plan-version-${version}.pdf`,
      zip: "mine-data.zip",
    },
  },

  files: {
    invitation: "indkaldelse.pdf",
    minutes: "referat.pdf",
    talk: "referat-af-samtale.pdf",
    fitForWork: "mulighedserklaering-1-del.pdf",
    jointInvitation: "dagsorden.pdf",
    jointMinutes: "referat-af-moede.pdf",
    fastTrack: "svarark.pdf",
  },

  /** What calendars show, also to colleagues: nothing about absence or the case. */
  events: { talk: "Samtale", fitForWork: "Samtale", jointMeeting: "Møde" },

  /** Mails around a paper: neither subject nor text says what it is about. */
  mails: {
    hello: (name: string) => (name ? `Kære ${name}` : "Hej"),
    regards: "Venlig hilsen",
    answer: (name: string) => `Skriv eller ring til ${name}, hvis du har spørgsmål.`,
    invitation: {
      subject: "Samtale",
      lines: (when: string, where: string) => [
        "Jeg vil gerne invitere dig til en samtale.",
        `Tid: ${when}`,
        `Sted: ${where}`,
        "Du må gerne tage en med. Passer tiden ikke, så skriv eller ring. Vi kan også tale i telefon.",
      ],
    },
    minutes: {
      subject: "Referat",
      lines: [
        "Referatet er klar. Du får det på papir, eller du kan læse det i Tilbage. Sig til, hvis noget skal rettes.",
      ],
    },
    fitForWork: {
      subject: "Et papir til dig",
      lines: [
        "Det papir, vi talte om, er klar. Du får det på papir, eller du kan læse det i Tilbage.",
      ],
    },
    jointInvitation: {
      subject: "Møde",
      lines: (when: string, where: string) => [
        "Vi vil gerne invitere til et møde.",
        `Tid: ${when}`,
        `Sted: ${where}`,
        "Dagsordenen får du for sig. Passer tiden ikke, så skriv eller ring.",
      ],
    },
    jointMinutes: {
      subject: "Referat",
      lines: [
        "Tak for mødet. Referatet er klar, og du får det for sig. Sig til, hvis noget skal rettes.",
      ],
    },
    fastTrack: {
      subject: "Et papir",
      lines: [
        "Det papir, vi talte om, er klar. Du får det for sig, eller du kan læse det i Tilbage.",
      ],
    },
    refusal: {
      subject: "Svar",
      lines: [
        "Du får svar på det, du spurgte om. Du får det på papir, eller du kan læse det i Tilbage. Sig til, hvis du vil tale om det.",
      ],
    },
    noDay: "[dag og tid]",
    noPlace: "[sted]",
  },
};
