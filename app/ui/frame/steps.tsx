import { useWords } from "#app/ui/words";
import { classNames } from "#app/ui/class-names";

export type StepState = "done" | "current" | "todo";
export type Step = { label: string; href?: string; state: StepState };

/** The step guide: how far one is, said in words; on a phone only the bar and the current step show. */
export function Steps({ label, items }: { label: string; items: readonly Step[] }) {
  const words = useWords();
  const current = items.findIndex((item) => item.state === "current");
  return (
    <nav className="steps" aria-label={label}>
      {current >= 0 ? <p className="steps-now">{words.step(current + 1, items.length)}</p> : null}
      <ol className="steps-list">
        {items.map((item, index) => (
          <StepItem key={item.label} item={item} number={index + 1} />
        ))}
      </ol>
    </nav>
  );
}

function StepItem({ item, number }: { item: Step; number: number }) {
  const words = useWords();
  const isCurrent = item.state === "current";
  const note = item.state === "done" ? words.stepDone : isCurrent ? words.stepCurrent : null;
  const content = (
    <>
      <span className="step-number" aria-hidden="true">
        {number}
      </span>
      <span className="step-text">
        <span className="step-label">{item.label}</span>
        {note ? <span className="step-note"> {note}</span> : null}
      </span>
    </>
  );
  const current = isCurrent ? "step" : undefined;
  return (
    <li className={classNames("step", `step-${item.state}`)}>
      {item.href && !isCurrent ? (
        <a className="step-body" href={item.href}>
          {content}
        </a>
      ) : (
        <span className="step-body" aria-current={current}>
          {content}
        </span>
      )}
    </li>
  );
}
