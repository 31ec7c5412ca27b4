import type { CheckInView as View } from "#app/domain/follow-up/check-in-view";
import { useText } from "#app/text/provider";
import { useSliderNames } from "./slider-names";

/** What a check-in says: the same for whoever reads it, and in the preview before it is sent. */
export function CheckInView({ view }: { view: View }) {
  const { view: words, fits } = useText("checkIn");
  const nameOf = useSliderNames();
  const { sentence, wantsTalk, scales } = view;
  return (
    <div className="check-in-view">
      {wantsTalk === null ? null : (
        <p>
          <strong>{words[wantsTalk]}</strong>
        </p>
      )}
      {sentence ? <p className="own-words">{sentence}</p> : null}
      {view.fits.length + scales.length > 0 ? (
        <ul>
          {view.fits.map(({ slider, fit }) => (
            <li key={slider}>{words.fit(nameOf(slider), fits[fit])}</li>
          ))}
          {scales.map(({ name, value }) => (
            <li key={name}>{words.scale(name, value)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
