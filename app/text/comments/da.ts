import type { CommentDeed } from "#app/domain/comments/thread";
import type { planShape } from "#app/domain/shared-document";

/** Words of the comments on the shared document. A comment and the answers to it are one: "3 kommentarer". */
export const comments = {
  title: "Kommentarer",
  lead: "Her kan I spørge og svare om det, I skriver sammen.",
  readers:
    "Alle på forløbet kan læse med. Kommentarer kommer aldrig med i planen og aldrig til kommunen.",
  back: "Tilbage, hvor du kom fra",
  toAll: "Se alle kommentarer",
  toPlan: "Gå til planen",
  howTo: "Du begynder en kommentar ved at trykke på “Kommentér” ved det, den handler om.",
  open: (count: number) => (count === 1 ? "1 åben kommentar" : `${count} åbne kommentarer`),
  noneOpen: "Ingen åbne kommentarer",
  settled: (count: number) =>
    count === 1 ? "1 afklaret kommentar" : `${count} afklarede kommentarer`,
  /** What lies under an item that somebody has removed meanwhile. */
  gone: {
    tasks: "Om en opgave, der er fjernet",
    attempts: "Om et forsøg, der er fjernet",
    agreements: "Om en aftale, der er fjernet",
    subGoals: "Om et delmål, der er fjernet",
    measures: "Om en indsats, der er fjernet",
    adjustments: "Om et hensyn, der er fjernet",
    helpWanted: "Om et ønske om hjælp, der er fjernet",
    followUps: "Om en opfølgning, der er fjernet",
    mixerSettings: "Om en indstilling af mixerpulten, der er fjernet",
    exceptionWeeks: "Om en uge, der er fjernet",
  } satisfies Record<keyof typeof planShape.lists, string>,
  goneText: "Det, kommentaren handler om, står her ikke mere. I kan stadig svare og blive færdige.",
  settledBy: (name: string, day: string, time: string) => `Afklaret af ${name}, ${day} kl. ${time}`,
  comment: {
    by: (name: string, isMine: boolean) => (isMine ? "Dig" : name),
    when: (day: string, time: string) => `${day} kl. ${time}`,
    isNew: "Ny",
    withdrawn: (name: string, isMine: boolean) =>
      `${isMine ? "Du" : name} tog en kommentar tilbage.`,
    health: (words: string) =>
      `Ordene ser ud til at handle om helbred: ${words}. Du kan tage kommentaren tilbage og skrive om arbejdet i stedet. Du bestemmer selv.`,
    takeBack: "Tag tilbage",
    takeBackOf: (time: string) => `kommentaren fra kl. ${time}`,
    takeBackLead:
      "Det, du skrev, bliver slettet for alle. De andre kan se, at du tog en kommentar tilbage.",
    takeBackSure: "Ja, tag den tilbage",
  },
  answer: {
    summary: "Svar eller sæt til afklaret",
    summarySettled: "Svar eller åbn igen",
    to: (name: string) => `på ${name}s kommentar`,
    toOwn: "på din kommentar",
    label: "Dit svar",
    button: "Svar",
    settle: "Afklaret",
    settleHint: "Er I enige, eller er der svaret? Så tryk “Afklaret”. I kan altid åbne igen.",
    andReopen: "Svar og åbn igen",
    reopen: "Åbn igen",
  },
  begin: {
    title: "Skriv en kommentar",
    more: "Skriv en ny kommentar",
    label: "Din kommentar",
    button: "Send kommentaren",
  },
  problems: {
    missing: "Skriv en kommentar først.",
    tooLong: (max: number) => `Skriv højst ${max} tegn.`,
    gone: "Kommentaren blev ikke sendt, for nogen har fjernet det, den handler om. Det, du skrev, står herunder.",
  },
  said: {
    open: "Din kommentar er sendt",
    answer: "Dit svar er sendt",
    settle: "Kommentaren er sat til afklaret",
    reopen: "Kommentaren er åben igen",
    withdraw: "Kommentaren er taget tilbage",
  } satisfies Record<CommentDeed, string>,
  news: (name: string) => `${name} har skrevet lige nu.`,
  closed: "Forløbet er afsluttet. Kommentarerne kan læses, men der kan ikke skrives flere.",
  /** On the pages that lead here. */
  caseLink: {
    unseen: (count: number) => `${count} ${count === 1 ? "ny" : "nye"} siden du var her sidst`,
  },
  check: {
    title: (count: number) =>
      count === 1 ? "1 kommentar venter på svar" : `${count} kommentarer venter på svar`,
    text: "I kan godt fryse planen alligevel. Kommentarerne kommer ikke med i den.",
  },
};
