/** An operator with its operands, or what stands between a `q` and its `Q`. */
type Part = string | Part[];

const isGroup = (part: Part): part is Part[] => typeof part !== "string";
const operatorOf = (line: string): string => line.slice(line.lastIndexOf(" ") + 1);

// What leaves something on the page. ET is no paint, but must stay with the BT before it.
const PAINTS = new Set([
  "S",
  "s",
  "f",
  "f*",
  "F",
  "B",
  "B*",
  "b",
  "b*",
  "Tj",
  "TJ",
  "Do",
  "sh",
  "ET",
]);
const MARKS = new Set(["BDC", "BMC", "EMC"]);
const isPaint = (line: string) => PAINTS.has(operatorOf(line));
const isMark = (line: string) => MARKS.has(operatorOf(line));

/** The operators of a content stream as pdfkit writes it: one a line, a dictionary over several. */
function operatorsOf(content: string): string[] {
  const done: string[] = [];
  let open = "";
  for (const line of content.split("\n")) {
    if (line === "") continue;
    const whole = open ? `${open} ${line}` : line;
    open = whole.includes("<<") && !whole.endsWith("BDC") ? whole : "";
    if (!open) done.push(whole);
  }
  return done;
}

/** Without the artifacts in which nothing is painted; between two tagged passages there is always one. */
function withoutEmptyArtifacts(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let begun = -1;
  for (const line of lines) {
    if (line.startsWith("/Artifact")) begun = kept.length;
    else if (isPaint(line) || operatorOf(line) === "BDC") begun = -1;
    else if (line === "EMC" && begun >= 0) {
      kept.splice(begun, 1);
      begun = -1;
      continue;
    }
    kept.push(line);
  }
  return kept;
}

function groupsOf(lines: readonly string[]): Part[] {
  const open: Part[][] = [[]];
  for (const line of lines) {
    if (line === "q") open.push([]);
    else if (line === "Q" && open.length > 1) {
      const group = open.pop() ?? [];
      open.at(-1)?.push(group);
    } else open.at(-1)?.push(line);
  }
  return open[0] ?? [];
}

/** What comes last needs no group of its own: the one around it ends in the same place. */
function withoutLastGroup(parts: Part[]): Part[] {
  const last = parts.at(-1);
  return last && isGroup(last) ? [...parts.slice(0, -1), ...last] : parts;
}

/** A group with no more in it than shows, and none around what changes no state. */
function slimGroup(group: Part[]): Part[] {
  const inside = slimParts(group);
  // Only groups that paint are still there.
  if (!inside.some((part) => isGroup(part) || isPaint(part)))
    return inside.filter((part) => !isGroup(part) && isMark(part));
  const last = inside.findLastIndex((part) => isGroup(part) || isPaint(part) || isMark(part));
  const needed = withoutLastGroup(inside.slice(0, last + 1));
  const changesNothing = needed.every((part) => isGroup(part) || isMark(part));
  return changesNothing ? needed : [needed];
}

const slimParts = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => (isGroup(part) ? slimGroup(part) : [part]));

const linesOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (isGroup(part) ? ["q", ...linesOf(part), "Q"] : [part]));

const rounded = (operand: string, digits: number): string =>
  String(Number(Number(operand).toFixed(digits)));

const inMatrix = (index: number) => (index < 4 ? 5 : 3);
const inPath = () => 2;
const inColour = () => 3;

/** Points in hundredths, scales and colours finer: less than any printer or screen can show. */
const DIGITS = new Map<string, (index: number) => number>([
  ["cm", inMatrix],
  ["Tm", inMatrix],
  ["m", inPath],
  ["l", inPath],
  ["c", inPath],
  ["rg", inColour],
  ["RG", inColour],
]);

function shortNumbers(line: string): string {
  const operator = operatorOf(line);
  const digits = DIGITS.get(operator);
  if (!digits) return line;
  const operands = line.split(" ").slice(0, -1);
  return [...operands.map((operand, index) => rounded(operand, digits(index))), operator].join(" ");
}

/** Lines of no length, with which a border of no radius rounds its corners, are left out. */
function withoutStandingStill(lines: readonly string[]): string[] {
  let at = "";
  return lines.filter((line) => {
    const operator = operatorOf(line);
    if (operator !== "m" && operator !== "l" && operator !== "c") {
      at = operator === "h" || isPaint(line) ? "" : at;
      return true;
    }
    const points = line.match(/-?[\d.]+ -?[\d.]+/g) ?? [];
    const stands = operator !== "m" && points.every((point) => point === at);
    at = points.at(-1) ?? "";
    return !stands;
  });
}

const MOVE = /^1 0 0 1 (\S+) (\S+) cm$/;

/** Moves that follow each other as one. */
const withOneMove = (lines: readonly string[]): string[] =>
  lines.reduce<string[]>((done, line) => {
    const [, x, y] = MOVE.exec(line) ?? [];
    const [, beforeX, beforeY] = (x && MOVE.exec(done.at(-1) ?? "")) || [];
    if (beforeX === undefined) {
      done.push(line);
      return done;
    }
    const sum = [Number(x) + Number(beforeX), Number(y) + Number(beforeY)];
    done[done.length - 1] = `1 0 0 1 ${sum.join(" ")} cm`;
    return done;
  }, []);

// react-pdf turns the page over, and pdfkit turns it back for every text; together they only move it.
const TURNED = /^1 0 0 -1 0 (\S+) cm\nBT\n([^]*?)\nET$/gm;
const TEXT_MOVE = /^1 0 0 1 (\S+) (\S+) Tm$/gm;

const turnedOnce = (content: string): string =>
  content.replace(TURNED, (_, height: string, text: string) => {
    const moved = text.replace(
      TEXT_MOVE,
      (_move, x: string, y: string) => `1 0 0 -1 ${x} ${Number(height) - Number(y)} Tm`,
    );
    return `BT\n${moved}\nET`;
  });

/** A colour in one operator instead of two, and letters that follow each other without a gap in one string. */
const shortOperators = (content: string): string =>
  turnedOnce(content)
    .replace(/^\/DeviceRGB cs\n([^\n]*) scn$/gm, "$1 rg")
    .replace(/^\/DeviceRGB CS\n([^\n]*) SCN$/gm, "$1 RG")
    .replaceAll("> 0 <", "")
    .replaceAll("> 0]", ">]");

/**
 * The same page in fewer words: react-pdf saves and restores the graphics state around everything, also around nothing,
 * and the tagging opens an artifact between any two passages. What is painted, and how it is marked, stays.
 */
export function slimContent(content: string): string {
  const lines = withoutEmptyArtifacts(operatorsOf(shortOperators(content)));
  const needed = linesOf(slimParts(groupsOf(lines)));
  return withoutStandingStill(withOneMove(needed).map(shortNumbers)).join("\n");
}
