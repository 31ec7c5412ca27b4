import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { withoutUnusedDesign } from "../../vite.unused";

/** What is left of a sheet when one page is written as told. */
function left(page: string, sheet: string): string {
  const folder = mkdtempSync(join(tmpdir(), "tilbage-design-"));
  writeFileSync(join(folder, "page.tsx"), page);
  const { css } = postcss([withoutUnusedDesign(folder)]).process(sheet, { from: undefined });
  return css.replace(/\s+/g, "");
}

const PAGE = 'const page = <a className={classNames("button", `alert-${kind}`)} />;';

describe("the design system's rules no page has a use for", () => {
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
    ["a choice is left alone", ":is(.accordion,h1){color:red}", ":is(.accordion,h1){color:red}"],
  ])("%s", (_what, rule, stays) => {
    expect(left(PAGE, `@layer fds{${rule}}`)).toBe(`@layerfds{${stays.replace(/\s+/g, "")}}`);
  });

  it("leaves our own rules alone", () => {
    expect(left(PAGE, "@layer app{.accordion{color:red}}")).toBe(
      "@layerapp{.accordion{color:red}}",
    );
  });
});
