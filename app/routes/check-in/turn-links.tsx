import type { CheckInView } from "#app/domain/follow-up/check-in-view";
import { useText } from "#app/text/provider";
import { useSliderNames } from "./slider-names";

/** From what was too much or too little to where that fader is turned. */
export function TurnLinks({ caseId, view }: { caseId: string; view: CheckInView }) {
  const { checkIn: words } = useText("mixerChange");
  const nameOf = useSliderNames();
  const toTurn = view.fits.filter(({ fit }) => fit !== "fits");
  if (toTurn.length === 0) return null;
  const mixer = `/cases/${caseId}/mixer`;
  return (
    <p className="actions">
      {toTurn.map(({ slider, fit }) =>
        fit === "tooMuch" ? (
          <a key={slider} href={`${mixer}/down?slider=${slider}`}>
            {words.down(nameOf(slider))}
          </a>
        ) : (
          <a key={slider} href={mixer}>
            {words.up(nameOf(slider))}
          </a>
        ),
      )}
    </p>
  );
}
