/** Words of the business case on paper. */
export const costs = {
  kind: "Økonomien i et forløb",
  title: (employee: string) => `Økonomien i forløbet for ${employee}`,
  subject: "Hvad de forskellige veje koster arbejdspladsen",
  private: "Kun til arbejdspladsen. Papiret skal ikke med til kommunen.",
  about: { period: "Periode", ways: "Veje" },
  period: (from: string, weeks: number) => `${weeks} uger fra ${from}`,
  back: (way: string, day: string) => `${way}: fuld tid fra ${day}`,
  table: "Post for post, hele kroner",
  range: (low: string, high: string) => `Fra ${low} til ${high}`,
  outlook: "Hvad der flytter tallene",
  inputs: "Tal, der er regnet med",
  head: { input: "Tal", value: "Vi regner med", range: "Spænd", source: "Hvorfra" },
  uncertain: "Vær opmærksom på",
  bar: (way: string, amount: string) => `${way}: ${amount}`,
};
