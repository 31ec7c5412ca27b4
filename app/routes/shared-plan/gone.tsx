import { useText } from "#app/text/provider";
import { Page } from "#app/ui/frame/page";

/** What everybody is told alike whose link does not work, whatever the reason. */
export function Gone() {
  const { gone } = useText("sharedPlan");
  return (
    <Page title={gone.title} width="narrow">
      <p>{gone.text}</p>
      <p>
        <a href="/shared">{gone.toOpen}</a>
      </p>
    </Page>
  );
}
