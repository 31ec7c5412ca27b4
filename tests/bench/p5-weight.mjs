/** P5: what the first load of the plan page weighs on the wire, as a real browser fetches it. */
import { gzipSync } from "node:zlib";
import { openExample } from "./example.mjs";
import { openBrowser } from "./browser.mjs";
import { startOurs } from "./process.mjs";

/** A page of this build without content of its own: React, Remix's router, the entry. */
const BARE_KIB = 84;
const KIB = 1024;

const row = (what, measured, reach, ok) => ({ row: "P5", what, measured, reach, ok });

async function load(origin, { cookie, caseIds }) {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ extraHTTPHeaders: { cookie } });
    const page = await context.newPage();
    const kib = { script: 0, stylesheet: 0, document: 0 };
    const foreign = [];
    const reading = [];
    page.on("response", (response) => {
      const kind = response.request().resourceType();
      if (!response.url().startsWith(origin)) foreign.push(new URL(response.url()).host);
      else if (kind in kib)
        reading.push(
          response.body().then((body) => (kib[kind] += gzipSync(body, { level: 9 }).length / KIB)),
        );
    });
    await page.goto(`${origin}/cases/${caseIds[0]}/plan`, { waitUntil: "networkidle" });
    await Promise.all(reading);
    return { ...kib, foreign };
  } finally {
    await browser.close();
  }
}

export async function run() {
  const server = await startOurs();
  try {
    const session = await openExample(server.origin);
    const { script, stylesheet, document, foreign } = await load(server.origin, session);
    return [
      {
        ...row(
          "JavaScript of the plan page, gzip",
          `${script.toFixed(1)} KiB`,
          "≤ bare + 20 KiB",
          script <= BARE_KIB + 20,
        ),
        against: `${BARE_KIB} KiB (bare page)`,
        ratio: script / BARE_KIB,
      },
      row("CSS, gzip", `${stylesheet.toFixed(1)} KiB`, "≤ 15 KiB", stylesheet <= 15),
      row("HTML, gzip", `${document.toFixed(1)} KiB`, "≤ 8 KiB", document <= 8),
      row("requests to another host", String(foreign.length), "0", foreign.length === 0),
    ];
  } finally {
    await server.stop();
  }
}
