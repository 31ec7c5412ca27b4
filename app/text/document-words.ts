import type { DocumentKind } from "#app/domain/documents";
import type { CostInputId } from "#app/domain/employer-documents";
import { INPUT_UNITS } from "./cost-units";
import type { AnyFieldWords } from "./field-words";
import { textsOf } from "./texts";
import type { Language } from "./texts";

type WordsByName = Record<string, AnyFieldWords>;

/** What people call the parts of a document: its fields by section or list, its sections and lists, one of each list. */
export type DocumentWords = {
  fields: Record<string, WordsByName>;
  sections: Record<string, string>;
  items: Record<string, string>;
  /** The unit behind a number, by section and field. */
  unit: (section: string, field: string) => string | undefined;
};

const noUnit = () => undefined;

const relabelled = (fields: WordsByName, label: (label: string) => string): WordsByName =>
  Object.fromEntries(
    Object.entries(fields).map(([name, words]) => [name, { ...words, label: label(words.label) }]),
  );

const isCostInput = (name: string): name is CostInputId => Object.hasOwn(INPUT_UNITS, name);

function costsDocument(language: Language): DocumentWords {
  const { inputs, title } = textsOf(language, "businessCase");
  const { fields: costs, unitAfter } = textsOf(language, "costWords");
  const dates = textsOf(language, "dates");
  const refund = textsOf(language, "refund");
  return {
    fields: {
      costs,
      costsLow: relabelled(costs, inputs.low),
      costsHigh: relabelled(costs, inputs.high),
      scope: { ...inputs.scope, insured55: refund.fields.insured55 },
      hr: dates.fields.hr,
      refundClaims: refund.fields.claim,
    },
    sections: {
      costs: title,
      costsLow: title,
      costsHigh: title,
      scope: title,
      hr: dates.title,
      refundClaims: refund.title,
    },
    items: { refundClaims: textsOf(language, "history").claim },
    unit: (section, field) =>
      section.startsWith("costs") && isCostInput(field) ? unitAfter[INPUT_UNITS[field]] : undefined,
  };
}

function sharedDocument(language: Language): DocumentWords {
  const { sections, items } = textsOf(language, "check");
  const mixer = textsOf(language, "mixer");
  const checkIn = textsOf(language, "checkIn");
  const { fields, ...followUp } = textsOf(language, "followUp");
  const letters = textsOf(language, "paperLetters");
  return {
    fields: {
      ...textsOf(language, "caseWords").fields,
      ...textsOf(language, "interview").fields,
      ...textsOf(language, "plan").fields,
      ...mixer.fields,
      course: textsOf(language, "dates").fields.course,
      checkIns: checkIn.fields.checkIns,
      ...fields,
      ...letters.fields,
    },
    sections: {
      ...sections,
      ...followUp.sections,
      ...letters.sections,
      checkIns: checkIn.sections.checkIns,
      openings: mixer.openings.title,
    },
    items: {
      ...items,
      ...followUp.items,
      ...letters.items,
      checkIns: checkIn.items.checkIns,
      openings: mixer.openings.item,
    },
    unit: noUnit,
  };
}

function employerDocument(language: Language): DocumentWords {
  const { preparation } = textsOf(language, "interview").fields;
  const { title } = textsOf(language, "caseWords").steps.prepare;
  const { fields: mixer, desk } = textsOf(language, "beforeTalk");
  return {
    fields: { preparation, mixer },
    sections: { preparation: title, mixer: desk.title },
    items: {},
    unit: noUnit,
  };
}

function ownDocument(language: Language): DocumentWords {
  const { questions, steps, title } = textsOf(language, "room");
  const { belief, person, surroundings, ideas, mixer } = steps;
  const course = textsOf(language, "checkIn");
  const { ownCheckIns, followUp } = course.fields;
  return {
    fields: { ...questions, ownCheckIns, followUp },
    sections: {
      own: title,
      belief: belief.title,
      person: person.title,
      surroundings: surroundings.title,
      ideas: ideas.title,
      mixer: mixer.title,
      ownCheckIns: course.sections.ownCheckIns,
      followUp: course.sections.followUp,
    },
    items: { ownCheckIns: course.items.ownCheckIns },
    unit: noUnit,
  };
}

/** The words of a document, each from the subject of the page it is written on. For the server, which knows them all. */
export function documentWords(language: Language, document: DocumentKind): DocumentWords {
  switch (document) {
    case "shared":
      return sharedDocument(language);
    case "employer":
      return employerDocument(language);
    case "costs":
      return costsDocument(language);
    case "preparation":
      return ownDocument(language);
  }
}
