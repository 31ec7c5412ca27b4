import type { MunicipalWords } from "./deadline-words";

/** The deadlines the kommune sets or keeps: talks, letters, and how long it pays. */
export const municipality = {
  fastTrack: {
    title: "Sidste dag for fast track",
    calendarTitle: "Dato: opfølgning",
    why: {
      usual: ({ basis, amount, day }) =>
        `I eller medarbejderen kan bede kommunen om at komme tidligt i gang, hvis fraværet ventes at blive langt. Det kan I i ${amount} dage fra ${basis}, altså til og med ${day}.`,
      requested: ({ basis, amount, day }) =>
        `I har bedt om det i tide. Det kunne ske i ${amount} dage fra ${basis}, altså til og med ${day}.`,
      tooLate: ({ basis, amount, day }) =>
        `I bad om det for sent. Det kunne ske i ${amount} dage fra ${basis}, altså til og med ${day}. Kommunens almindelige frister gælder.`,
      notLong: () =>
        "Ingen af jer venter et langt fravær. Fast track er kun for dem, der ventes at være længe væk.",
    },
    ifMissed: "Så gælder kommunens almindelige frist for den første samtale.",
  },
  fastTrackTalk: {
    title: "Kommunens samtale efter fast track",
    calendarTitle: "Dato: opfølgning",
    why: {
      usual: ({ basis, amount, day }) =>
        `Kommunen holder den første samtale senest ${amount} dage efter, at I har bedt om fast track den ${basis}. Det er ${day}.`,
      refused: ({ basis, amount, day }) =>
        `Medarbejderen har sagt nej til fast track. Så gælder den almindelige frist: udgangen af uge ${amount}, talt fra ${basis}. Det er ${day}.`,
    },
    ifMissed: "Det er kommunens frist. Ring til kommunen, og spørg hvornår samtalen bliver.",
  },
  informationForm: {
    title: "Medarbejderen svarer på kommunens skema",
    calendarTitle: "Frist: skema",
    why: {
      usual: ({ basis, amount, day }) =>
        `Kommunen sendte brevet den ${basis}. Medarbejderen skal svare i Mit Sygefravær senest ${amount} dage efter. Det er ${day}.`,
    },
    ifMissed: "Kommunen kan stoppe udbetalingen. Mind venligt medarbejderen om det.",
  },
  objection: {
    title: "Medarbejderen kan rette jeres oplysninger",
    calendarTitle: "Dato: oplysninger",
    why: {
      usual: ({ basis, amount, day }) =>
        `Medarbejderen fik brev den ${basis} om det, I har oplyst. I ${amount} dage kan medarbejderen sige, hvis noget er forkert, altså til og med ${day}.`,
    },
    ifMissed: "Så går kommunen ud fra, at jeres oplysninger passer.",
  },
  firstFollowUp: {
    title: "Kommunens første samtale med medarbejderen",
    calendarTitle: "Dato: opfølgning",
    why: {
      usual: ({ basis, amount, day }) =>
        `Kommunen holder den første samtale senest ved udgangen af uge ${amount}, talt fra ${basis}. Det er ${day}. Medarbejderen tager planen med, hvis der er en.`,
      bothExpectUnder26: () =>
        "I venter begge, at medarbejderen er tilbage, før reglen om langt fravær gælder. Så holder kommunen som regel ikke samtaler.",
    },
    ifMissed: "Det er kommunens frist. Medarbejderen kan ringe og spørge.",
  },
  shortCase: {
    title: "Kort og overskueligt forløb hos kommunen",
    calendarTitle: "Dato: opfølgning",
    why: {
      short: ({ basis, amount, day }) =>
        `Medarbejderen ventes tilbage inden udgangen af uge ${amount} fra kommunens samtale den ${basis}, altså senest ${day}. Så holder kommunen kun øje med, om det passer.`,
      notShort: ({ basis, amount, day }) =>
        `Medarbejderen ventes ikke tilbage inden udgangen af uge ${amount} fra kommunens samtale den ${basis}, altså senest ${day}. Så følger kommunen op som ellers.`,
      unknown: ({ basis, amount, day }) =>
        `Ventes medarbejderen tilbage inden udgangen af uge ${amount} fra kommunens samtale den ${basis}, altså senest ${day}, holder kommunen kun øje med, om det passer. I har ikke skrevet, hvornår I venter det.`,
    },
    ifMissed: "Varer det længere, følger kommunen op som ellers.",
  },
  broadAssessment: {
    title: "Kommunen ser på alt arbejde",
    calendarTitle: "Dato: opfølgning",
    why: {
      usual: ({ basis, amount, day }) =>
        `Efter ${amount} måneder fra ${basis} ser kommunen ikke kun på det job, medarbejderen har, men på alt arbejde, der passer til uddannelse og erfaring. Det sker fra ${day}.`,
    },
    ifMissed: "I skal ikke gøre noget. Det er godt at have en plan i gang inden.",
  },
  exemption26: {
    title: "Undtagelsen for kortere fravær slutter",
    calendarTitle: "Dato: opfølgning",
    why: {
      unknown: ({ basis, amount, day }) =>
        `Venter I begge, at fraværet varer under ${amount} uger fra ${basis}, holder kommunen som regel ikke samtaler. Fra ${day} gør den. I har ikke begge svaret på det endnu.`,
      bothExpectUnder26: ({ basis, amount, day }) =>
        `I venter begge, at fraværet varer under ${amount} uger fra ${basis}. Så holder kommunen som regel ikke samtaler før ${day}.`,
      expectsOver26: ({ basis, amount }) =>
        `Mindst én af jer venter, at fraværet varer ${amount} uger eller mere fra ${basis}. Så gælder undtagelsen ikke, og kommunen følger op.`,
    },
    ifMissed: "I skal ikke gøre noget.",
  },
  paidWeeksStop: {
    title: "Sygedagpengene stopper som udgangspunkt",
    calendarTitle: "Dato: opfølgning",
    why: {
      usual: ({ basis, amount, day }) =>
        `Der kan betales sygedagpenge i ${amount} uger. De dage, I selv betaler fra ${basis}, tæller ikke med. Uger før dette fravær gør. Udbetalingen stopper med den måned, hvor grænsen nås: ${day}. Kommunen kan forlænge.`,
    },
    ifMissed: "Så får I kun refusion, hvis kommunen forlænger. Tal med den i god tid.",
  },
} satisfies MunicipalWords;
