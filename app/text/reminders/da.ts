import type { ReminderKind } from "#app/domain/follow-up/reminders";

/** Words of the reminders: on the case page, and where one chooses what to get mails about. */
export const reminders = {
  title: "Husk",
  onCase: {
    nextTalk: (when: string) => `I skal tale sammen ${when}.`,
    checkIn: "Det er tid til at fortælle, hvordan det går.",
    settingStarts: (when: string) => `Mixerpulten skifter ${when}.`,
    measureOwner: (title: string) => `Ingen står for “${title}” endnu.`,
    planIdle: "Det er over to uger siden, du sidst så på planen.",
  } satisfies Record<ReminderKind, unknown>,
  links: {
    nextTalk: "Se aftalen",
    checkIn: "Svar nu",
    settingStarts: "Se indstillingen",
    measureOwner: "Vælg, hvem der gør det",
    planIdle: "Se planen",
  } satisfies Record<ReminderKind, string>,
  today: "i dag",
  tomorrow: "i morgen",
  onDay: (day: string) => `den ${day}`,
  choose: "Vælg, hvad du får mails om",
  page: {
    title: "Påmindelser",
    lead: "Påmindelser står altid på forløbets side. Her vælger du, om du også vil have en mail.",
    neutral:
      "Du får højst én mail om dagen, og aldrig om natten. Mailen siger kun, at der er noget, der venter. Den nævner ikke dit eller andres forløb.",
    legend: "Send mig en mail, når",
    kinds: {
      nextTalk: "en samtale er tre dage væk eller tættere på",
      checkIn: "det er tid til at fortælle, hvordan det går",
      settingStarts: "mixerpulten snart skifter",
      measureOwner: "ingen står for en indsats, der snart begynder",
      planIdle: "jeg ikke har set på planen i to uger",
    } satisfies Record<ReminderKind, string>,
    save: "Gem",
    saved: "Dit valg er gemt",
    noMail: "Her er ikke sat mails op. Dit valg gælder, hvis det bliver sat op.",
    unproven: "Du får først mails, når du har bekræftet, at mailadressen er din.",
    prove: "Bekræft din mail",
    language: (name: string) => `Mails kommer på ${name}.`,
    languages: { da: "dansk", en: "engelsk" },
    row: "Påmindelser",
    some: (count: number) => (count === 1 ? "Mail om 1 slags" : `Mail om ${count} slags`),
    none: "Ingen mails",
    change: "Vælg påmindelser",
  },
};
