import { LinkButton } from "#app/ui/frame/button";

/** From the mixer page to a first draft and to a pause or leave. */
export function MixerWays({ ways }: { ways: readonly { href: string; label: string }[] }) {
  return (
    <p className="actions">
      {ways.map(({ href, label }) => (
        <LinkButton key={href} look="quiet" href={href}>
          {label}
        </LinkButton>
      ))}
    </p>
  );
}
