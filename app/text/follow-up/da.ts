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
      missing: "Svar her, før forløbet kan afsluttes.",
      ahead: "Dagen ligger ude i fremtiden. Afslut forløbet, når den er kommet.",
      passed: "Vælg en dag, der ikke er gået endnu.",
      far: "Vælg en dag højst 5 år fremme.",
    },
  },
  sections: { talks: "Opfølgende samtaler", closing: "Afslutning" },
  items: { talks: "Samtale" },
};
