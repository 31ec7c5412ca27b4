import { fileURLToPath } from "node:url";
import type { Rollup } from "vite";

/**
 * The four doors of package.json's "imports", for Vite and Vitest.
 *
 * Node resolves "#app/x" only with a file extension; Vite finds the extension itself once
 * the door is an absolute folder. Every Vite config of the house uses this one list.
 */
export const aliases = ["app", "db", "pdf", "tests"].map((room) => ({
  find: new RegExp(`^#${room}/`),
  replacement: fileURLToPath(new URL(`./${room}/`, import.meta.url)),
}));

/** Passes on rollup's warnings, except those about comments inside other people's packages. */
export const withoutNoise: Rollup.WarningHandlerWithDefault = (warning, warn) => {
  if (warning.code !== "INVALID_ANNOTATION") warn(warning);
};
