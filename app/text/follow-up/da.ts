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
  sections: { talks: "Opfølgende samtaler", closing: "Afslutning" },
  items: { talks: "Samtale" },
};
