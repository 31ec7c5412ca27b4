import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const nodeGlobals = Object.fromEntries(
  [
    "Buffer",
    "URL",
    "URLSearchParams",
    "console",
    "fetch",
    "performance",
    "process",
    "setImmediate",
    "setTimeout",
    "setInterval",
    "clearTimeout",
    "clearInterval",
    "AbortSignal",
  ].map((name) => [name, "readonly"]),
);
const browserGlobals = Object.fromEntries(
  [
    "document",
    "getComputedStyle",
    "history",
    "innerWidth",
    "localStorage",
    "location",
    "sessionStorage",
    "window",
  ].map((name) => [name, "readonly"]),
);
// They go somewhere by a router, and the browser's build has one that goes nowhere (`app/entry.router.ts`).
const goesByItself = [
  "Await",
  "Form",
  "Link",
  "NavLink",
  "Navigate",
  "PrefetchPageLinks",
  "ScrollRestoration",
  "useBlocker",
  "useFetcher",
  "useFetchers",
  "useNavigate",
  "useNavigation",
  "useRevalidator",
  "useSubmit",
];
const size = (lines) => ["error", { max: lines, skipBlankLines: true, skipComments: true }];

// Which room may import which is in tests/house.test.ts: it needs the whole tree, not one file.
export default tseslint.config(
  { ignores: ["build/", "data/", "node_modules/", "db/migrations/", "tests/e2e/artefacts/"] },
  js.configs.recommended,
  tseslint.configs.recommended,
  jsxA11y.flatConfigs.recommended,
  {
    plugins: { "react-hooks": reactHooks },
    rules: {
      // The plugin's other rules are for code that React's compiler rewrites; ours it does not.
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "separate-type-imports" },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      eqeqeq: "error",
      // Pasted text is cleaned of control characters, and that takes naming them.
      "no-control-regex": "off",
      "max-lines": ["error", 300],
      "max-lines-per-function": size(60),
      "no-console": "error",
      "no-param-reassign": "error",
    },
  },
  { files: ["**/*.tsx"], rules: { "max-lines-per-function": size(80) } },
  {
    files: ["app/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "@remix-run/react", importNames: goesByItself }] },
      ],
    },
  },
  // Words and example stories are data, as long as they are.
  { files: ["app/text/**"], rules: { "max-lines-per-function": "off" } },
  // Node scripts that run before anything is built.
  { files: ["**/*.mjs", "*.config.js"], languageOptions: { globals: nodeGlobals } },
  // Browser tests hand functions to the page.
  { files: ["tests/e2e/**", "tests/bench/p6-*"], languageOptions: { globals: browserGlobals } },
  {
    files: ["tests/**"],
    rules: {
      "max-lines-per-function": "off",
      "no-console": "off",
      "react-hooks/rules-of-hooks": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
