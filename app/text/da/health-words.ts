/**
 * Beginnings of words that tell of illness, medicine or treatment, for the check while typing. Matched at the start of
 * a word, whatever its case; a CPR number is found by its shape. A warning, never a block.
 */
export const healthWords = {
  stems: [
    "diagnos", "sygdom", "depress", "angst", "stress", "udbrændt", "kræft", "cancer", "slidgigt", "gigt", "diskus",
    "prolaps", "migræne", "hjernerystelse", "blodprop", "diabet", "sukkersyge", "epileps", "skleros", "astma", "adhd",
    "autis", "bipolar", "skizofren", "ptsd", "fibromyalg", "kemo", "stråle", "operation", "operer", "indlagt",
    "hospital", "sygehus", "psykolog", "psykiat", "terapi", "behandling", "medicin", "piller", "tablet", "antidepress",
    "smertestill", "smerte", "morfin", "symptom", "lægen", "læges", "speciallæge", "gravid", "abort", "misbrug", "alkohol",
    "rygproblem", "dårlig ryg", "ondt i", "hovedpine", "svimmel", "søvnløs", "udmattel",
  ],
  cpr: "CPR-nummer",
};
