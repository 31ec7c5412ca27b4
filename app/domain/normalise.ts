import { isIsoDate } from "./law/days";
import type { Field, IsoDate } from "./fields";

/** Why a value was not accepted; the words are in `app/text`. */
export type ValueProblem =
  | { code: "day" }
  | { code: "tooOld" }
  | { code: "time" }
  | { code: "number" }
  | { code: "range"; min: number; max: number }
  | { code: "step"; step: number }
  | { code: "tooLong"; max: number }
  | { code: "choice" };

export type Normalised = { ok: true; value: string } | { ok: false; problem: ValueProblem };

const accepted = (value: string): Normalised => ({ ok: true, value });
const refused = (problem: ValueProblem): Normalised => ({ ok: false, problem });

// Everything in the C0 and C1 blocks but line feed; direction overrides could make a printed plan read otherwise.
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text as it may be stored: line ends as \n, tabs as blanks, NFC, no control characters, no lone surrogates. */
export function cleanText(raw: string): string {
  return raw
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, " ")
    .replace(CONTROL, "")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
    .normalize("NFC");
}

const DANISH_DAY = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

function normaliseDay(raw: string, from: IsoDate = ""): Normalised {
  const danish = DANISH_DAY.exec(raw);
  const iso = danish
    ? `${danish[3]}-${danish[2]?.padStart(2, "0")}-${danish[1]?.padStart(2, "0")}`
    : raw;
  if (!isIsoDate(iso)) return refused({ code: "day" });
  return iso < from ? refused({ code: "tooOld" }) : accepted(iso);
}

function normaliseTime(raw: string): Normalised {
  const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(raw);
  if (!match) return refused({ code: "time" });
  return accepted(`${match[1]?.padStart(2, "0")}:${match[2]}`);
}

/** Reads a number as people type it: Danish comma, thousand dots, blanks. Null when it is not a number. */
export function parseNumber(raw: string): number | null {
  const compact = raw.replace(/[\s\u00A0]/g, "");
  const danish = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact) || compact.includes(",");
  const plain = danish ? compact.replace(/\./g, "").replace(",", ".") : compact;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function normaliseNumber(field: Field & { kind: "number" }, raw: string): Normalised {
  const value = parseNumber(raw);
  if (value === null) return refused({ code: "number" });
  if (value < field.min || value > field.max)
    return refused({ code: "range", min: field.min, max: field.max });
  const steps = value / field.step;
  if (Math.abs(steps - Math.round(steps)) > 1e-9)
    return refused({ code: "step", step: field.step });
  return accepted(String(value));
}

/**
 * Turns what was typed into the canonical string a draft stores, or says why it cannot be stored. Empty is always
 * accepted: a draft may lack anything, only a version may not.
 */
export function normaliseValue(field: Field, raw: string): Normalised {
  const cleaned = cleanText(raw);
  const trimmed = cleaned.trim();
  if (trimmed === "") return accepted("");
  switch (field.kind) {
    case "day":
      return normaliseDay(trimmed, field.from);
    case "time":
      return normaliseTime(trimmed);
    case "number":
      return normaliseNumber(field, trimmed);
    case "flag":
      return accepted(trimmed === "yes" || trimmed === "on" ? "yes" : "");
    case "choice":
      return field.options.includes(trimmed) ? accepted(trimmed) : refused({ code: "choice" });
    case "ref":
      return /^[a-z0-9-]{1,40}$/.test(trimmed) ? accepted(trimmed) : refused({ code: "choice" });
    case "line":
    case "text": {
      const value = field.kind === "line" ? trimmed.replace(/\n+/g, " ") : trimmed;
      return value.length > field.max
        ? refused({ code: "tooLong", max: field.max })
        : accepted(value);
    }
  }
}
