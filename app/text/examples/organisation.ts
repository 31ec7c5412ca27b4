/** The invented organisation of the example. The address can never receive mail (RFC 2606). */
export const exampleOrganisation = {
  organisation: "Eksempel A/S",
  name: "Rikke Holst",
  email: "rikke@eksempel.invalid",
};
