import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "#app/ui/class-names";

/** One main action a page; `quiet` looks like a link; `danger` removes something. */
export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

const LOOKS: Record<ButtonLook, string> = {
  primary: "button button-primary",
  secondary: "button button-secondary",
  quiet: "quiet-button",
  danger: "button button-warning",
};

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook };

/** A button. Submits its form unless `type="button"` is said. */
export function Button({ look = "primary", type = "submit", className, ...rest }: ButtonProps) {
  return <button type={type} className={classNames(LOOKS[look], className)} {...rest} />;
}

export type LinkButtonProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string;
  look?: ButtonLook;
};

/** A link that looks like a button, for the way to another page. */
export function LinkButton({ look = "primary", className, children, ...rest }: LinkButtonProps) {
  return (
    <a className={classNames(LOOKS[look], className)} {...rest}>
      {children}
    </a>
  );
}

/** Buttons and links that belong together, in a row that breaks on a phone. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
