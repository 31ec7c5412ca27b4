import type { ReactNode } from "react";

export type NavItem = { href: string; label: string; current?: boolean };

/** A switch to another language: a plain form, so it works before and without JavaScript. */
export type LanguageSwitch = {
  action: string;
  /** The language switched to, as posted in the field `language` and as `lang` of the button. */
  language: string;
  label: string;
  /** Said to screen readers in the page's own language. */
  description: string;
  returnTo: string;
};

export type SignOut = {
  action: string;
  label: string;
  who?: string;
  /** The page of one's own account, which `who` then leads to. */
  accountHref?: string;
};

export type FrameProps = {
  product: string;
  homeHref: string;
  skipToContent: string;
  navigationLabel: string;
  navigation?: readonly NavItem[];
  language?: LanguageSwitch;
  signOut?: SignOut;
  /** A line on top of every page, for instance that the people shown are invented. */
  mark?: string;
  footer?: ReactNode;
  children: ReactNode;
};

/** What stands around every page: skip link, mark, product name, main navigation, language and sign-out. */
export function Frame(props: FrameProps) {
  return (
    <>
      <a className="skip-link" href="#content">
        {props.skipToContent}
      </a>
      <header className="site-header">
        {props.mark ? <p className="mark">{props.mark}</p> : null}
        <div className="site-header-row">
          <a className="product" href={props.homeHref}>
            <ProductSign />
            <span>{props.product}</span>
          </a>
          <MainNavigation label={props.navigationLabel} items={props.navigation ?? []} />
          <div className="site-tools">
            {props.language ? <LanguageForm {...props.language} /> : null}
            {props.signOut ? <SignOutForm {...props.signOut} /> : null}
          </div>
        </div>
      </header>
      {props.children}
      {props.footer ? <footer className="site-footer">{props.footer}</footer> : null}
    </>
  );
}

/** The product's sign: a fader on its way up. Only decoration, the name stands beside it. */
function ProductSign() {
  return (
    <svg className="product-sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="product-sign-ground" width="32" height="32" rx="8" />
      <path className="product-sign-track" d="M10 6v20M22 6v20" />
      <rect className="product-sign-cap" x="5" y="17" width="10" height="6" rx="2" />
      <rect className="product-sign-cap" x="17" y="9" width="10" height="6" rx="2" />
    </svg>
  );
}

function MainNavigation({ label, items }: { label: string; items: readonly NavItem[] }) {
  if (items.length === 0) return null;
  return (
    <nav className="main-navigation" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LanguageForm({ action, language, label, description, returnTo }: LanguageSwitch) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <button type="submit" className="quiet-button" title={description}>
        <span lang={language}>{label}</span>
      </button>
    </form>
  );
}

function SignOutForm({ action, label, who, accountHref }: SignOut) {
  return (
    <form method="post" action={action} className="sign-out">
      {who && accountHref ? (
        <a className="sign-out-account" href={accountHref}>
          {who}
        </a>
      ) : who ? (
        <span className="sign-out-who">{who}</span>
      ) : null}
      <button type="submit" className="quiet-button">
        {label}
      </button>
    </form>
  );
}
