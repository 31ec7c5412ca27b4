/** The four ways the guide compares (STAR, "Virksomhedsrettet indsats for sygedagpengemodtagere", 2013). */
export const SCENARIOS = ["inJob", "partSick", "fullSick", "dismiss"] as const;
export type Scenario = (typeof SCENARIOS)[number];
