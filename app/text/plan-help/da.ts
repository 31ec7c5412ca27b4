import type { ItemHint } from "#app/domain/plan/quality-items";
import type { StandsBecause, StepNeed } from "#app/domain/plan/staircase";
import type { StaircaseGoal, StaircaseStep, StaircaseTrack } from "#app/domain/plan/staircase";
import { schemes } from "../plan/da-schemes";

type StepWords = Partial<Record<StaircaseStep, string>> & Record<StaircaseGoal, string>;

/** Words the server puts together beside the plan's fields: support schemes and the staircase. No browser loads them. */
export const planHelp = {
  schemes,
  gaps: {
    line: (what: string) => `Mangler endnu: ${what}.`,
    kinds: {
      subGoalResponsible: "hvem der er ansvarlig",
      subGoalDay: "hvornår",
      subGoalEvidence: "hvordan I ser, at det virker",
      subGoalFollowUp: "hvordan I følger op",
      subGoalMeasure: "hvad I gør for at nå det",
      measureResponsible: "hvem der gør det",
      measureDay: "hvornår",
      measureFollowUp: "hvordan I følger op",
      measureEvidence: "hvordan I ser, at det virker",
    } satisfies Record<ItemHint["kind"], string>,
  },
  staircase: {
    title: "Trappen",
    lead: "Trappen er inspiration og ikke et krav. Den viser, hvor planen står, og hvad det næste trin tager.",
    host: "Er det en i praktik? Det skal I vide som vært",
    picture: "Trinnene, det højeste først",
    step: (step: string) => `Trin ${step}`,
    here: "I er her",
    next: "Det næste",
    goal: "Målet",
    steps: {
      employed: {
        "1": "støtte til at komme i gang, for eksempel en mentor",
        "2": "praktik, mens det er uvist, hvornår man kan begynde igen",
        "3": "praktik som vej ind i gradvis tilbagevenden",
        "4": "gradvis tilbage i eget job",
        goal: "på plads i arbejdet",
      },
      hostedTrainee: {
        "1": "støtte til at komme i gang, for eksempel en mentor",
        "2": "praktik hos jer",
        "3": "praktik som vej til et job",
        goal: "et job, eventuelt med løntilskud",
      },
    } satisfies Record<StaircaseTrack, StepWords>,
    stands: (step: string, because: string) => `Planen står på trin ${step}, ${because}.`,
    nowhere: "Planen står ikke på et trin endnu.",
    because: {
      chosen: "som I har valgt",
      partialHours: "fordi der er timer på arbejde nu",
      trialWithReturn: "fordi der er en praktik med en slutdato",
      trial: "fordi der er en praktik",
      support: "fordi der er en indsats med støtte",
    } satisfies Record<StandsBecause, string>,
    takes: (step: string) => `Det tager trin ${step}`,
    takesGoal: "Det tager målet",
    isThere: "På plads",
    missing: "Mangler",
    needs: {
      support: "En indsats med støtte, for eksempel en mentor",
      datedSubGoal: "Et delmål med en dato",
      trial: "Virksomhedspraktik som indsats",
      trialFrom: "En dag, praktikken begynder",
      knownTask: "En opgave, der kan klares nu eller med hensyn",
      trialEnd: "En dag, praktikken slutter",
      plannedHours: "Timer på mixerpulten fra en dag",
      startedHours: "Timer på arbejde, der er begyndt",
      followUp: "En dato, hvor I følger op",
      goalDay: "En dato for målet",
      fullHours: "En indstilling på mixerpulten med de normale timer",
      hostPurpose: "Formålet med praktikken, fortalt til jer som vært",
      hostReducedFunctions: "Hvad på arbejdet der skal tages hensyn til",
      hostWorkTowards: "Hvad I arbejder hen imod",
    } satisfies Record<StepNeed, string>,
  },
};
