import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  isRouteErrorResponse,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { useEffect } from "react";
import type { ReactNode } from "react";
import { mayInOrganisation } from "#app/domain/permissions";
import { findAccount, isThrough } from "#app/server/account/account.server";
import { languageOf } from "#app/server/language.server";
import { useNonce, useReference } from "#app/server/nonce";
import { LanguageProvider, useLanguage, useText } from "#app/text/provider";
import type { Subject } from "#app/text/texts";
import { Frame } from "#app/ui/frame/frame";
import { Page, Section } from "#app/ui/frame/page";
import stylesheet from "#app/ui/styles/app.scss?url";
import { WordsProvider } from "#app/ui/words";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** Who is reading, in which language. Null fields when nobody is signed in. */
export async function loader(args: LoaderFunctionArgs) {
  const account = await findAccount(args);
  return {
    language: languageOf(args.request),
    person: account && {
      name: account.name,
      isExample: account.isExample,
      invitesPeople: mayInOrganisation(account, "inviteManager"),
      setsRules: mayInOrganisation(account, "setRules"),
      isThrough: isThrough(account),
    },
  };
}

/** The subjects of words the matched pages name, so that a browser loads no others. */
function useSubjects(): string {
  const subjects = useMatches().flatMap(
    ({ handle }) => (handle as { texts?: Subject[] })?.texts ?? [],
  );
  return ["shell", ...new Set(subjects)].join(" ");
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const language = data?.language ?? "da";
  return (
    <html lang={language} data-texts={useSubjects()} data-reference={useReference()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider value={language}>
          <SiteFrame person={data?.person ?? null}>{children}</SiteFrame>
        </LanguageProvider>
        <Scripts nonce={useNonce()} />
      </body>
    </html>
  );
}

type Person = {
  name: string;
  isExample: boolean;
  invitesPeople: boolean;
  setsRules: boolean;
  /** False until a second factor was shown, where one is asked for: then there is nowhere to go yet. */
  isThrough: boolean;
} | null;

function SiteFrame({ person, children }: { person: Person; children: ReactNode }) {
  useEffect(() => {
    // Tells tests and measurements that the page has come alive; the error page does so too.
    document.documentElement.dataset.hydrated = "1";
  }, []);
  const words = useText("shell");
  const other = useLanguage() === "da" ? "en" : "da";
  const { pathname } = useLocation();
  const navigation = [
    { href: "/cases", label: words.cases, current: pathname.startsWith("/cases") },
    ...(person?.invitesPeople
      ? [{ href: "/people", label: words.people, current: pathname === "/people" }]
      : []),
  ];
  return (
    <WordsProvider words={words.ui}>
      <Frame
        product={words.product}
        homeHref="/"
        skipToContent={words.skipToContent}
        navigationLabel={words.mainNavigation}
        navigation={person?.isThrough ? navigation : []}
        language={{
          action: "/language",
          language: other,
          label: words.switchLanguage,
          description: words.switchLanguageLabel,
          returnTo: pathname,
        }}
        signOut={
          person
            ? {
                action: "/logout",
                label: words.signOut,
                who: words.signedInAs(person.name),
                accountHref: person.isThrough ? "/account" : undefined,
              }
            : undefined
        }
        footer={person?.isThrough ? <FooterLinks setsRules={person.setsRules} /> : undefined}
        mark={person?.isExample ? words.exampleMark : undefined}
      >
        {children}
      </Frame>
    </WordsProvider>
  );
}

function FooterLinks({ setsRules }: { setsRules: boolean }) {
  const words = useText("shell");
  return (
    <ul className="footer-links">
      <li>
        <a href="/account">{words.ownAccount}</a>
      </li>
      <li>
        <a href="/rules">{words.rules}</a>
      </li>
      {setsRules ? (
        <li>
          <a href="/organisation">{words.organisation}</a>
        </li>
      ) : null}
    </ul>
  );
}

export default function Root() {
  return <Outlet />;
}

/** What somebody wrote on a page they may no longer write on, so that it is not lost with the page. */
function Written({ data }: { data: unknown }) {
  const words = useText("shell").errors;
  const { written = [] } = (data ?? {}) as { written?: string[] };
  if (written.length === 0) return null;
  return (
    <Section title={words.typedTitle} lead={words.typed} sheet>
      {written.map((text, index) => (
        <p key={`${index}`} className="written">
          {text}
        </p>
      ))}
    </Section>
  );
}

export function ErrorBoundary() {
  const words = useText("shell").errors;
  const error = useRouteError();
  const reference = useReference();
  const missing = isRouteErrorResponse(error) && error.status < 500;
  return (
    <Page title={missing ? words.notFoundTitle : words.brokenTitle}>
      <title>{missing ? words.notFoundTitle : words.brokenTitle}</title>
      <p>{missing ? words.notFound : words.broken}</p>
      {missing ? null : <p>{words.reference(reference)}</p>}
      {missing ? <Written data={error.data} /> : null}
      <p>
        <a href="/cases">{words.toCases}</a>
      </p>
    </Page>
  );
}
