import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postcss from "postcss";
import { Logger, compile } from "sass";
import { describe, expect, it } from "vitest";
import { withoutUnusedRules } from "../../vite.unused";

async function left(folder: string, sheet: string): Promise<string> {
  const { css } = await postcss([withoutUnusedRules(folder)]).process(sheet, { from: undefined });
  return css;
}

/** What is left of a sheet when one page is written as told. */
async function leftOfPage(page: string, sheet: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "tilbage-design-"));
  writeFileSync(join(folder, "page.tsx"), page);
  try {
    return (await left(folder, sheet)).replace(/\s+/g, "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function ourSelectors(sheet: string): string[] {
  const selectors: string[] = [];
  postcss.parse(sheet).walkAtRules("layer", (layer) => {
    if (layer.params === "app") layer.walkRules((rule) => void selectors.push(...rule.selectors));
  });
  return selectors;
}

const PAGE = 'const page = <a className={classNames("button", `alert-${kind}`)} />;';

describe("rules no page has a use for", () => {
  it.each([
    ["a class that is written stays", ".button{color:red}", ".button{color:red}"],
    ["one whose beginning is written stays", ".alert-info{color:red}", ".alert-info{color:red}"],
    ["one written nowhere goes", ".accordion{color:red}", ""],
    ["so does one beside it", ".button .accordion,.button{color:red}", ".button{color:red}"],
    [
      "what must be absent asks for nothing",
      "a:not(.accordion){color:red}",
      "a:not(.accordion){color:red}",
    ],
    [
      "what React spells otherwise stays",
      "[tabindex]:focus{color:red}",
      "[tabindex]:focus{color:red}",
    ],
  ])("%s", async (_what, rule, stays) => {
    expect(await leftOfPage(PAGE, rule)).toBe(stays.replace(/\s+/g, ""));
  });

  it("are none of our own: a rule of the house that goes is dead, or used in a way not seen", async () => {
    const { css } = compile("app/ui/styles/app.scss", { quietDeps: true, logger: Logger.silent });
    const ours = ourSelectors(css);
    expect(ours.length).toBeGreaterThan(300);
    expect(ourSelectors(await left("app", css))).toEqual(ours);
  });
});
