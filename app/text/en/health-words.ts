import type { healthWords as da } from "../da/health-words";

export const healthWords = {
  stems: [
    "diagnos", "illness", "disease", "depress", "anxiety", "stress", "burnout", "burned out", "cancer", "arthritis",
    "slipped disc", "migraine", "concussion", "stroke", "diabet", "epilep", "sclerosis", "asthma", "adhd", "autis",
    "bipolar", "schizophren", "ptsd", "fibromyalg", "chemo", "radiation", "surgery", "operation", "hospital",
    "psycholog", "psychiat", "therapy", "treatment", "medicine", "medication", "pills", "tablet", "painkiller", "pain",
    "morphine", "symptom", "doctor says", "pregnan", "abortion", "addict", "alcohol", "bad back", "headache", "dizzy",
    "insomnia", "fatigue",
  ],
  cpr: "CPR number",
} satisfies typeof da;
