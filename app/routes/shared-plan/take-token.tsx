import { useNonce } from "#app/server/nonce";

/**
 * Posts the token that stands behind `#` and takes it out of the address. Inline, so that it is done before anything else
 * is fetched; the part behind `#` is sent to no server and in no referrer.
 */
const SCRIPT = `{
  const take = () => {
    const token = location.hash.slice(1);
    const form = document.getElementById("open-link");
    if (!/^[\\w-]{43}$/.test(token) || !form) return;
    history.replaceState(null, "", location.pathname);
    form.elements.namedItem("link").value = token;
    form.submit();
  };
  addEventListener("hashchange", take);
  take();
}`;

/** The script of the page where a link is opened. Stands behind the form it fills in. */
export function TakeToken() {
  // React has no nonce to compare in the browser, and browsers hide the one that was sent.
  return (
    <script
      nonce={useNonce()}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: SCRIPT }}
    />
  );
}
