import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MAX_WRONG } from "#app/domain/account";
import { findAccount, isThrough } from "#app/server/account/account.server";
import { carriedEmployeeInvitation, roomCookie } from "#app/server/employee/joining.server";
import { pick, readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { DayInput } from "#app/ui/form/value-controls";
import { Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { EmployeeDoor } from "./employee-door";
import { NO_DOOR, doorOf, enter, refusePerson } from "./start-steps.server";
import type { Refusal } from "./start-steps.server";

export const handle = { texts: ["account", "room", "signIn"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  if (params.token)
    throw redirect("/start", { headers: { "set-cookie": roomCookie.carry(params.token) } });
  const words = textsOf(languageOf(request), "room").access.start;
  const isOpen = (await carriedEmployeeInvitation(request)) !== null;
  const title = isOpen ? words.title : words.goneTitle;
  return json({ title, isOpen }, { status: isOpen ? 200 : 404 });
}

/** One page in two steps. The second posts the answers of the first again, and both are looked at each time. */
export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const found = await findAccount(args);
  // Whoever still owes a second factor does nothing with their account here.
  const me = found && isThrough(found) ? found : null;
  const form = await readForm(request);
  const language = languageOf(request);
  const person = pick(form, ["employeeName", "firstDay"]);
  const { email, knownEmail } = pick(form, ["email", "knownEmail"]);
  const invitation = await carriedEmployeeInvitation(request);
  const answer = (refusal: Refusal | null, confirmed: boolean) => {
    const over = refusal === "over";
    const { status, errors } =
      !refusal || over ? { status: over ? 404 : 200, errors: {} } : refusal;
    // Only somebody who has said it is told it as the case has it.
    const called = confirmed && invitation ? invitation.employeeName : "";
    const door = confirmed && invitation ? doorOf(invitation, me) : NO_DOOR;
    const typed = over ? null : { person, called, email, knownEmail, door };
    return json({ confirmed, over, typed, errors: errors as Record<string, string> }, { status });
  };
  const refused = invitation ? await refusePerson(invitation, person, language) : "over";
  if (refused || !invitation) return answer(refused, false);
  const intent = form.get("intent");
  const entered = await enter({ request, invitation, form, language, me }, intent);
  if (!entered) return answer(null, true);
  if (entered === "over" || !("ok" in entered)) return answer(entered, entered !== "over");
  entered.headers.append("set-cookie", roomCookie.forget());
  return redirect(`/cases/${invitation.caseId}`, { headers: entered.headers });
}

export default function Start() {
  const { title, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("room").access.start;
  if (!isOpen || answer?.over)
    return (
      <Page title={words.goneTitle}>
        <p>{words.gone}</p>
      </Page>
    );
  if (answer?.confirmed && answer.typed)
    return <EmployeeDoor typed={answer.typed} errors={answer.errors} />;
  const errors = answer?.errors ?? {};
  return (
    <Page title={title} lead={words.lead} width="narrow">
      <ErrorSummary errors={errors} />
      <form method="post" noValidate className="sheet">
        <TextInput
          name="employeeName"
          label={words.name}
          autoComplete="name"
          defaultValue={answer?.typed?.person.employeeName}
          error={errors.employeeName}
        />
        <DayInput
          name="firstDay"
          label={words.day}
          defaultValue={answer?.typed?.person.firstDay}
          error={errors.firstDay}
        />
        <p className="form-hint">{words.wrongCount(MAX_WRONG)}</p>
        <Button>{words.next}</Button>
      </form>
    </Page>
  );
}
