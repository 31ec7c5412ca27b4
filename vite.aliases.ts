import { fileURLToPath } from "node:url";

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
