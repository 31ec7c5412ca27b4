import type { closingFields } from "#app/domain/follow-up/closing-shape";
import type { talkFields } from "#app/domain/follow-up/talk-shape";
import type { WordsOf } from "../field-words";

/** Words of the follow-up talks and of closing a case. */
export const followUp = {
  fields: {
    talks: {
      day: { label: "Dato for samtalen" },
      form: {
        label: "Hvordan?",
        options: { inPerson: "Møde", phone: "Telefon", video: "Video" },
      },
      participants: { label: "Hvem var med?" },
      minutes: {
        label: "Hvad talte I om?",
        hint: "Kort, og om arbejdet: hvad går godt, hvad skal være anderledes.",
      },
      nextDay: { label: "Næste samtale" },
      municipality: {
        label: "Skal kommunen være med næste gang?",
        options: { no: "Nej", nextTime: "Ja, til næste samtale", onDay: "Ja, en anden dag" },
      },
      municipalityDay: { label: "Hvornår skal kommunen være med?" },
    } satisfies WordsOf<typeof talkFields>,
    closing: {
      outcome: {
        label: "Hvordan endte forløbet?",
        options: {
          ordinary: "Tilbage i samme arbejde på almindelige vilkår",
          adjusted: "Tilbage i samme arbejde med varige hensyn",
          otherTasks: "Andre opgaver eller andet job på samme arbejdsplads",
          otherWorkplace: "Arbejde på en anden arbejdsplads",
          left: "Ansættelsen er slut",
        },
      },
      endedOn: { label: "Fra hvilken dag?" },
      keep: {
        label: "Hvad vil I holde fast i?",
        hint: "For eksempel: En fast snak om fredagen, eller at opgaver bliver delt op.",
      },
      employeeHelped: {
        label: "Hjalp planen?",
        options: { yes: "Ja", partly: "Til dels", no: "Nej" },
      },
      employeeEvaluation: { label: "Hvad var godt, og hvad skulle have været anderledes?" },
      employerHelped: {
        label: "Hjalp planen?",
        options: { yes: "Ja", partly: "Til dels", no: "Nej" },
      },
      employerEvaluation: { label: "Hvad var godt, og hvad skulle have været anderledes?" },
      deleteOn: { label: "Hvornår skal forløbet slettes?" },
    } satisfies WordsOf<typeof closingFields>,
  },
  talks: {
    title: "Opfølgende samtaler",
    lead: "Tal sammen jævnligt, også når det går godt. Her er, hvad I kan tale om næste gang, og hvad I har aftalt.",
    nextTitle: "Næste samtale",
    nextOn: (day: string) => `Aftalt til ${day}.`,
    nextNone: "Der er ikke aftalt en dag endnu.",
    planDates: "Se eller ret datoerne i planen",
    agendaTitle: "Det kan I tale om",
    agendaLead: (day: string) => `Samlet af det, der er sket siden ${day}, og det, der er nær.`,
    agendaFirst: "Samlet af det, der står i planen.",
    agendaNone: "Der er ikke noget nyt at tage op. Spørg alligevel: Hvordan går det?",
    always: [
      "Hvordan går det, og hvad passer godt?",
      "Hvad skal skrues op, ned eller blive, hvor det er?",
      "Hvem gør hvad, og hvornår taler I sammen igen?",
    ],
    changes: "Se alt, hvad der er ændret",
    beginTitle: "Skriv fra en samtale",
    beginDay: "Hvilken dag talte I sammen?",
    begin: "Skriv referat",
    dayAhead: "Dagen ligger ude i fremtiden. Skriv referatet, når samtalen er holdt.",
    dayMissing: "Skriv datoen, for eksempel 14-09-2026.",
    heldTitle: "Samtaler, I har holdt",
    heldNone: "Der er ikke skrevet fra en samtale endnu.",
    agreements: (count: number) => (count === 1 ? "1 aftale" : `${count} aftaler`),
    over: "Opfølgende samtale",
    of: (day: string) => `Samtale ${day}`,
    noDay: "Samtale uden dato",
    minutesTitle: "Referat",
    agreementsTitle: "Aftaler",
    agreementsLead: "Aftalerne står også i planen.",
    next: "Næste gang",
    save: "Gem og gå til samtalerne",
    moveTitle: "Ret datoen for samtalen",
    move: "Ret datoen",
    remove: "Fjern samtalen",
    removeNote: "Aftalerne bliver stående i planen.",
  },
  agenda: {
    wantsTalk: (day: string) => `Medarbejderen vil gerne tale om, hvordan det går (${day}).`,
    fit: (slider: string, fit: "tooMuch" | "tooLittle", times: number) =>
      `${slider}: ${fit === "tooMuch" ? "for meget" : "for lidt"}${times > 1 ? `, sagt ${times} gange` : ""}. Hvad skal ændres?`,
    said: (text: string) => `Medarbejderen skrev: “${text}”`,
    turnedDown: (sliders: string, day: string) =>
      `Der er skruet ned for ${sliders} fra ${day}. Hjalp det?`,
    turnedUp: (sliders: string, day: string) =>
      `Der er skruet op for ${sliders} fra ${day}. Passer det?`,
    nextSetting: (day: string, hours: string | null) =>
      hours
        ? `Næste indstilling: ${hours} timer om ugen fra ${day}. Passer den stadig?`
        : `Næste indstilling begynder ${day}. Passer den stadig?`,
    subGoalReached: (title: string, day: string) => `Delmålet “${title}” er nået (${day}).`,
    subGoalDue: (title: string, day: string) => `Delmålet “${title}” skal nås ${day}.`,
    subGoalOver: (title: string, day: string) =>
      `Delmålet “${title}” skulle være nået ${day}. Er det nået, eller skal datoen flyttes?`,
    measureOwner: (title: string) => `Ingen står for indsatsen “${title}”. Hvem tager den?`,
    measureEnds: (title: string, day: string) =>
      `Indsatsen “${title}” slutter ${day}. Skal den fortsætte?`,
    agreementDue: (title: string, who: string, day: string) =>
      `Aftalen “${title}”${who ? ` (${who})` : ""} var til ${day}. Er den på plads?`,
    adjustmentEnds: (title: string, day: string) =>
      `Hensynet “${title}” slutter ${day}. Er der stadig brug for det?`,
    municipality: (day: string | null) =>
      day
        ? `Kommunen skal være med ${day}. Er den inviteret?`
        : "Kommunen skal være med. Er den inviteret?",
    goalNear: (day: string) => `Målet skal være nået ${day}. Holder det?`,
    see: "Se det",
    seeOf: (what: string) => `Se det: ${what}`,
  },
  section: { title: "Undervejs", talks: "Opfølgende samtaler" },
  closing: {
    title: "Afslut forløbet",
    lead: "Når vejen tilbage er gået, kan I samle op og lukke forløbet. Bliver medarbejderen syg igen, kan I åbne det igen, med alt det, der står i det.",
    howTitle: "Sådan endte det",
    backNote:
      "Er det på almindelige vilkår, skriver vi dagen som den dag, medarbejderen er fuldt tilbage.",
    employeeTitle: "Medarbejderens evaluering",
    employerTitle: "Arbejdspladsens evaluering",
    evaluationLead: "To svar er nok. Begge kan læse begge. Den kommer aldrig med til kommunen.",
    othersNone: "Der er ikke svaret endnu.",
    keepTitle: "Det holder I fast i",
    deleteTitle: "Sletning",
    deleteLead:
      "Loven siger ingen bestemt frist. Reglen er: ikke længere end nødvendigt (databeskyttelsesforordningen, artikel 5). Vi foreslår 12 måneder efter, og højst 5 år.",
    deleteProposal: (day: string) => `Forslag: ${day}.`,
    deleteWhat:
      "Den dag bliver alt, der står i forløbet, slettet for altid: planen, samtalerne, økonomien, medarbejderens eget rum og historikken.",
    button: "Afslut forløbet",
    onlyEmployer: "Leder eller HR afslutter forløbet. Dine svar bliver gemt, mens du skriver.",
    closedTitle: "Forløbet er afsluttet",
    closedText: (day: string) => `Det kan læses, men ikke ændres. Det bliver slettet ${day}.`,
    toPage: "Afslut forløbet",
    toClosing: "Se, hvordan det endte",
    reopen: "Åbn forløbet igen",
    reopenLead: "Er medarbejderen syg igen, eller blev det lukket for tidligt? Alt er her stadig.",
    problems: {
      missing: {
        outcome: "Vælg, hvordan forløbet endte.",
        endedOn: "Skriv, fra hvilken dag.",
        deleteOn: "Vælg, hvornår forløbet skal slettes.",
      },
      ahead: "Dagen ligger ude i fremtiden. Afslut forløbet, når den er kommet.",
      passed: "Vælg en dag, der ikke er gået endnu.",
      far: "Vælg en dag højst 5 år fremme.",
    },
  },
  sections: { talks: "Opfølgende samtaler", closing: "Afslutning" },
  items: { talks: "Samtale" },
};
