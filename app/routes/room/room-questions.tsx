import { ROOM_STEPS } from "#app/domain/room/preparation";
import type { RoomStep } from "#app/domain/room/preparation";
import type { Unsaved } from "#app/server/case/document-form.server";
import { useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { HealthGroup } from "#app/ui/form/health-advice";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { Steps } from "#app/ui/frame/steps";
import { BeforeTalkSection, togetherHref } from "../before-talk/together-link";
import { DocumentField } from "../document/document-field";
import { DocumentForm } from "../document/document-form";
import type { PageDocument } from "../document/document-form";
import { OwnMixer } from "./own-mixer";
import { ScaleField } from "./scale-field";

export type RoomQuestionsProps = {
  step: RoomStep;
  at: {
    caseId: string;
    title: string;
    begun: readonly RoomStep[];
    page: PageDocument;
  };
  unsaved?: Unsaved | null;
};

/** One short group of the employee's own questions, saved as it is answered. */
export function RoomQuestions({ step, at, unsaved }: RoomQuestionsProps) {
  const { caseId, begun } = at;
  const words = useText("room");
  const { link } = useText("beforeTalk");
  const here = `/cases/${caseId}/room`;
  const previous = ROOM_STEPS[ROOM_STEPS.indexOf(step) - 1];
  const isLast = step === ROOM_STEPS.at(-1);
  const items = ROOM_STEPS.map((each) => ({
    label: words.steps[each].title,
    href: `${here}?step=${each}`,
    state:
      each === step
        ? ("current" as const)
        : begun.includes(each)
          ? ("done" as const)
          : ("todo" as const),
  }));
  return (
    <Page
      title={at.title}
      over={words.privateTitle}
      lead={words.steps[step].lead}
      back={{ href: here, label: words.title }}
      steps={<Steps label={words.stepsLabel} items={items} />}
      width={step === "mixer" ? "wide" : "text"}
    >
      <DocumentForm
        key={step}
        caseId={caseId}
        document="preparation"
        page={at.page}
        unsaved={unsaved}
      >
        <StepFields step={step} />
        <Disclosure summary={words.known} open>
          <p>{words.steps[step].evidence}</p>
        </Disclosure>
        <Actions>
          <Button>{isLast ? words.last : words.next}</Button>
          {previous ? (
            <LinkButton look="quiet" href={`${here}?step=${previous}`}>
              {words.previous}
            </LinkButton>
          ) : null}
        </Actions>
      </DocumentForm>
      {step === "mixer" ? (
        <BeforeTalkSection>
          <LinkButton look="secondary" href={togetherHref(caseId)}>
            {link.toBoth}
          </LinkButton>
        </BeforeTalkSection>
      ) : null}
    </Page>
  );
}

function StepFields({ step }: { step: RoomStep }) {
  const { questions, mixer } = useText("room");
  const { belief, person, surroundings, ideas, own } = questions;
  switch (step) {
    case "belief":
      return (
        <>
          <DocumentField path="belief.usualTasks" words={belief.usualTasks} inline />
          <DocumentField path="belief.otherUse" words={belief.otherUse} inline />
          <ScaleField path="belief.backInJob" words={belief.backInJob} />
          <ScaleField path="belief.backInHalfYear" words={belief.backInHalfYear} />
        </>
      );
    case "person":
      return (
        <>
          <DocumentField path="person.wantsBack" words={person.wantsBack} inline />
          <ScaleField path="person.importance" words={person.importance} />
          <DocumentField path="person.ownTalk" words={person.ownTalk} inline />
          <DocumentField path="person.knowsHelp" words={person.knowsHelp} inline />
        </>
      );
    case "surroundings":
      return (
        <>
          <ScaleField path="surroundings.dialogue" words={surroundings.dialogue} />
          <DocumentField path="surroundings.colleagues" words={surroundings.colleagues} />
          <DocumentField path="surroundings.care" words={surroundings.care} inline />
          <DocumentField path="surroundings.busy" words={surroundings.busy} inline />
          <DocumentField path="surroundings.tools" words={surroundings.tools} inline />
        </>
      );
    case "ideas":
      return (
        <HealthGroup name="ideas.all">
          <DocumentField path="own.wishes" words={own.wishes} />
          <DocumentField path="ideas.contact" words={ideas.contact} />
          <DocumentField path="ideas.colleaguesTold" words={ideas.colleaguesTold} />
          <DocumentField path="ideas.firstTask" words={ideas.firstTask} />
          <DocumentField path="ideas.adjustment" words={ideas.adjustment} />
          <DocumentField path="ideas.needed" words={ideas.needed} />
        </HealthGroup>
      );
    case "mixer":
      return <OwnMixer words={mixer} />;
    case "notes":
      return <DocumentField path="own.thoughts" words={own.thoughts} rows={10} />;
  }
}
