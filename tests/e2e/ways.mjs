/** The whole way on desktop, on a small phone, and without JavaScript. */
import assert from "node:assert/strict";
import { walkTheWay } from "./journey.mjs";
import { newPerson } from "./person.mjs";

function checkPaper(paper) {
  for (const words of [
    "Kurt Madsen",
    "Kurt er tilbage ved maskinerne",
    "Praktik som truckfører",
    "Kører truck i lageret",
    "Hanne Krogh",
    "Spørge kommunen om praktik",
    "Side 1 af",
  ])
    assert.ok(paper.replace(/\s+/g, " ").includes(words), `the paper lacks "${words}"`);
  assert.match(paper.replace(/\s+/g, ""), /[0-9a-f]{64}/, "the whole content hash");
  for (const words of ["32.000", "mangler en truckfører", "Udkast"])
    assert.ok(!paper.includes(words), `the paper must not hold "${words}"`);
}

const way = (name, options) => ({
  name: `the way from first run to PDF, ${name}`,
  async run({ browser, server }) {
    const person = await newPerson(browser, server.origin, {
      name: name.replace(/\W+/g, "-"),
      ...options,
    });
    const { paper } = await walkTheWay(person);
    checkPaper(paper);
  },
});

export const ways = [
  way("desktop", {}),
  way("320 px", { width: 320 }),
  way("no JavaScript", { javaScript: false }),
];
