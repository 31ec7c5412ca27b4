import type { MixerSlider } from "#app/domain/mixer/setting-shape";

/** Roughly where a fader stands. */
export type FaderLevel = "low" | "middle" | "high";

/** What a place of a fader can mean at work: sentences to begin from, never about the person. */
export const suggestions: Record<MixerSlider, Record<FaderLevel, readonly string[]>> = {
  hours: {
    low: [
      "To formiddage om ugen, for eksempel mandag og torsdag kl. 9–12.",
      "Mødetiden er fri mellem kl. 8 og 10.",
      "Arbejder hjemme den ene af dagene.",
    ],
    middle: [
      "Fire dage om ugen med en fridag midt i ugen.",
      "Korte dage, alle slutter senest kl. 13.",
      "En pause på et kvarter midt på formiddagen, uden for det fælles lokale.",
    ],
    high: [
      "Næsten fuld tid, men tidligt fri om fredagen.",
      "Intet overarbejde og ingen ekstra vagter endnu.",
      "Møder tidligt eller sent efter aftale fra uge til uge.",
    ],
  },
  physical: {
    low: [
      "Kun siddende opgaver ved eget bord.",
      "Ingen løft, kollegaer henter og stiller frem.",
      "Eget rum eller en plads, hvor der er ro.",
      "Kan skifte mellem at sidde, stå og gå, når det passer.",
    ],
    middle: [
      "Løfter højst 5 kg, og kun i hoftehøjde.",
      "Hæve-sænke-bord og headset.",
      "Arbejder højst en time ad gangen ved maskinen.",
    ],
    high: [
      "De sædvanlige opgaver, med løftehjælp til det tungeste.",
      "Fast plads i storrummet, med mulighed for et stillerum.",
      "Bytter én tung opgave med en kollega.",
    ],
  },
  tasks: {
    low: [
      "Få, kendte opgaver, som vi aftaler ugen før.",
      "Ingen telefon og ingen kunder.",
      "En opgave ad gangen, fra start til slut.",
      "Går med en kollega og hjælper til.",
    ],
    middle: [
      "Egne kendte sager, ingen nye.",
      "Telefon en time om dagen.",
      "Cirka halvdelen af de sædvanlige opgaver.",
    ],
    high: [
      "Alle sædvanlige opgaver, undtagen de hastende.",
      "Nye sager kommer en ad gangen.",
      "Tager igen del i oplæring af nye kollegaer.",
    ],
  },
  responsibility: {
    low: [
      "Løser opgaven, men har ikke ansvaret for fristen.",
      "En kollega læser med, før noget sendes.",
      "Ingen vagt og ingen afløsning for andre.",
    ],
    middle: [
      "Eget ansvar for kendte sager, lederen har resten.",
      "Beslutter selv i det daglige og spørger ved tvivl.",
      "Deler ansvaret for opgaven med en navngiven kollega.",
    ],
    high: [
      "Det sædvanlige ansvar, med en aftale om hvem der tager over ved travlhed.",
      "Ansvar for egne frister, men ikke for andres.",
      "Leder møder igen, dog ikke forhandlinger.",
    ],
  },
  predictability: {
    low: [
      "Ugens opgaver og tider ligger fast om fredagen ugen før.",
      "Ingen ændringer samme dag.",
      "Samme dage, samme sted og samme kollegaer.",
    ],
    middle: [
      "Dagens opgaver ligger fast om morgenen.",
      "Ændringer siges senest dagen før.",
      "Højst ét møde om dagen, og med dagsorden.",
    ],
    high: [
      "Kan tage hasteopgaver efter aftale.",
      "Vagtplanen som de andres, men kendt 14 dage før.",
      "Ændringer er i orden, når der også flyttes noget væk.",
    ],
  },
  intensity: {
    low: [
      "Eget tempo uden frister.",
      "Pauser, når det passer, uden at spørge.",
      "En opgave ad gangen, og god tid til hver.",
    ],
    middle: [
      "Cirka det halve af den sædvanlige mængde på en dag.",
      "Rolige og travle opgaver skiftes.",
      "En fast pause efter hver time.",
    ],
    high: [
      "Sædvanligt tempo, undtagen i spidsbelastninger.",
      "Kan sige fra over for én opgave om ugen.",
      "Travle dage følges af en rolig.",
    ],
  },
};
