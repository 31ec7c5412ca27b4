/** How HR and an employee come to a case, each in a browser of their own. */
import { fill, open, press } from "./person.mjs";

/** Lets the employee in by the link their workplace makes, with an account of their own. */
export async function letIn(hr, employee, caseUrl) {
  await open(hr, `${caseUrl}/facts`);
  const firstDay = await hr.page.inputValue('[name="facts.firstAbsenceDay"]');
  const employeeName = await hr.page.inputValue('[name="facts.employeeName"]');
  await open(hr, `${caseUrl}/employee-access`);
  await press(hr, "Lav et link");
  await open(employee, await hr.page.inputValue("#link"));
  await fill(employee, { employeeName, firstDay });
  await press(employee, "Fortsæt");
  const [first] = employeeName.toLowerCase().split(" ");
  await fill(employee, {
    email: `${first}@privat.example`,
    password: `${first}s egen lange sætning`,
  });
  await press(employee, "Opret min adgang");
}

/** Opens the example organisation as its HR, and gives the address of the case with this employee. */
export async function openExampleCase(hr, employeeName) {
  await open(hr, "/");
  await press(hr, "Se et eksempel");
  const link = hr.page.getByRole("link", { name: employeeName }).first();
  return new URL(await link.getAttribute("href"), hr.page.url()).pathname;
}
