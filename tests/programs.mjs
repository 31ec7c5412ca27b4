/** The Debian programs the tests look at pages and papers with. Node built-ins only. */
import { spawnSync } from "node:child_process";
import { SetUpError } from "../app/server/set-up.mjs";

/** Program by Debian package. */
const NEEDED = { chromium: "chromium", "poppler-utils": "pdffonts", qpdf: "qpdf" };

const isThere = (program) =>
  spawnSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" }).status === 0;

/** Installs what is missing when we may; otherwise throws SetUpError that says how. */
export function installPrograms(say) {
  const missing = Object.keys(NEEDED).filter((name) => !isThere(NEEDED[name]));
  if (missing.length === 0) return;
  const install = `apt-get install -y --no-install-recommends ${missing.join(" ")}`;
  if (process.getuid?.() !== 0 || !isThere("apt-get"))
    throw new SetUpError(
      `Missing programs: ${missing.join(", ")}. As root: apt-get update && ${install}`,
    );
  say(`Installing ${missing.join(", ")} …`);
  const done = spawnSync("sh", ["-c", `apt-get update -qq && ${install}`], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    encoding: "utf8",
  });
  if (done.status !== 0) throw new SetUpError(`${install} failed:\n${done.stderr.slice(-2000)}`);
}
