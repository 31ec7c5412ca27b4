import { json } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { firstMessages, invitingSchema } from "#app/domain/account";
import { mayInOrganisation } from "#app/domain/permissions";
import { listMembers } from "#db/accounts.server";
import { listInvitations, withdrawInvitation } from "#db/organisation/invitations.server";
import { requireAccount } from "#app/server/account/account.server";
import type { RouteArgs } from "#app/server/account/account.server";
import { inviteByLink } from "#app/server/account/invitation.server";
import { theStore } from "#app/server/app.server";
import { notFound } from "#app/server/case/require-case.server";
import { now } from "#app/server/clock.server";
import { env } from "#app/server/env.server";
import { pick, readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { accountMessages } from "#app/text/account-messages";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { CopyField } from "#app/ui/form/copy-field";
import { DataTable } from "#app/ui/content/data-table";
import { RadioGroup } from "#app/ui/form/choice-controls";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { useValidatedForm } from "#app/ui/form/use-validated-form";
import type { ValidatedForm } from "#app/ui/form/use-validated-form";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { useAccountRules } from "./use-account-rules";

export const handle = { texts: ["account"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const INVITED_ROLES = ["lineManager", "hrPartner", "hrAdmin"] as const;
type InvitedRole = (typeof INVITED_ROLES)[number];

/** HR, with the roles they may invite to: admins to any, partners to line manager. */
async function requireHr(args: RouteArgs) {
  const account = await requireAccount(args);
  if (!mayInOrganisation(account, "inviteManager")) throw notFound();
  const invites = (role: InvitedRole) =>
    role === "lineManager" || mayInOrganisation(account, "managePeople");
  return { ...account, roles: INVITED_ROLES.filter(invites) };
}

/** The waiting invitations that somebody with these roles to give may see and withdraw. */
const openInvitations = async (organisationId: string, roles: readonly InvitedRole[]) =>
  (await listInvitations(await theStore(), organisationId, now())).filter(({ role }) =>
    roles.includes(role),
  );

export async function loader(args: LoaderFunctionArgs) {
  const { organisationId, roles } = await requireHr(args);
  const [members, invitations] = await Promise.all([
    listMembers(await theStore(), organisationId),
    openInvitations(organisationId, roles),
  ]);
  const { title } = textsOf(languageOf(args.request), "account").people;
  return { title, members, invitations, roles, canMail: env().canMail };
}

export async function action(args: ActionFunctionArgs) {
  const { organisationId, userId, roles, ...inviter } = await requireHr(args);
  const form = await readForm(args.request);
  const language = languageOf(args.request);
  const store = await theStore();
  const withdrawn = form.get("withdraw");
  if (withdrawn) {
    const mine = await openInvitations(organisationId, roles);
    if (!mine.some(({ id }) => id === withdrawn)) throw notFound();
    await withdrawInvitation(store, organisationId, withdrawn, now());
    return json({ values: null, errors: {}, link: null, invited: null });
  }
  const values = pick(form, ["name", "email", "role"]);
  const refuse = (status: number, errors: Record<string, string>) =>
    json({ values, errors, link: null, invited: null }, { status });
  const read = invitingSchema(
    accountMessages(textsOf(language, "account"), textsOf(language, "shell")),
  ).safeParse(values);
  if (!read.success) return refuse(400, firstMessages(read.error));
  if (!roles.includes(read.data.role)) throw notFound();
  const taken = (await listMembers(store, organisationId)).some(
    ({ email }) => email === read.data.email.toLowerCase(),
  );
  if (taken) return refuse(409, { email: textsOf(language, "account").people.taken });
  const invitation = { organisationId, invitedBy: userId, ...read.data };
  const { link } = await inviteByLink(args.request, invitation, inviter);
  return json({ values: null, errors: {}, link, invited: read.data });
}

const FIELDS = ["name", "email", "role"] as const;

export default function People() {
  const { members, roles: given } = useLoaderData<typeof loader>();
  const managesPeople = given.includes("hrAdmin");
  const answer = useActionData<typeof action>();
  const { people: words, roles } = useText("account");
  const loadResolver = useAccountRules("invitingSchema");
  const form = useValidatedForm({ names: FIELDS, loadResolver, serverErrors: answer?.errors });
  return (
    <Page title={words.title} lead={words.lead} width="form">
      <ErrorSummary errors={form.errors} order={FIELDS} submitCount={form.submitCount} />
      {answer?.invited ? <Invited {...answer.invited} link={answer.link} /> : null}
      <Section title={words.members}>
        <DataTable
          caption={words.members}
          captionHidden
          columns={[
            { key: "name", label: words.columns.name },
            { key: "email", label: words.columns.email },
            { key: "role", label: words.columns.role },
          ]}
          rows={members.map(({ userId, name, email, role }) => ({
            key: userId,
            cells: {
              name: managesPeople ? <a href={`/people/${userId}`}>{name}</a> : name,
              email,
              role: roles[role],
            },
          }))}
        />
      </Section>
      <OpenInvitations />
      <InviteForm form={form} values={answer?.values ?? null} />
    </Page>
  );
}

/** What was just made: that a mail is on its way, or the link this once. */
function Invited({ name, email, link }: { name: string; email: string; link: string | null }) {
  const { people: words } = useText("account");
  if (!link) return <Callout kind="success" title={words.sent(name, email)} live />;
  return (
    <Callout kind="success" title={words.linkTitle} live>
      <p>{words.link(name)}</p>
      <CopyField id="link" label={words.linkLabel} value={link} />
    </Callout>
  );
}

function OpenInvitations() {
  const { invitations } = useLoaderData<typeof loader>();
  const { people: words, roles } = useText("account");
  const language = useLanguage();
  return (
    <Section title={words.open}>
      {invitations.length === 0 ? <p>{words.noneOpen}</p> : null}
      <ul className="plain-list">
        {invitations.map(({ id, name, email, role, expiresAt, givenUpAt }) => (
          <li key={id}>
            {name} ({roles[role]}), {email}.{" "}
            {words.expires(longDay(new Date(expiresAt).toISOString().slice(0, 10), language))}
            {givenUpAt ? ` ${words.undelivered}` : ""}
            <form method="post">
              <Button look="quiet" name="withdraw" value={id} aria-label={words.withdrawName(name)}>
                {words.withdraw}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type InviteFormProps = {
  form: ValidatedForm;
  values: { name: string; email: string; role: string } | null;
};

/** With a large first letter, where the role stands alone. */
const alone = (role: string) => role.charAt(0).toUpperCase() + role.slice(1);

function InviteForm({ form, values }: InviteFormProps) {
  const { roles: given, canMail } = useLoaderData<typeof loader>();
  const { people: words, roles } = useText("account");
  return (
    <Section
      title={words.inviteTitle}
      lead={canMail ? words.inviteLeadMail : words.inviteLead}
      sheet
    >
      <form method="post" noValidate ref={form.formRef} onSubmit={form.onSubmit}>
        <div className="field-row">
          <TextInput {...form.field("name")} label={words.name} defaultValue={values?.name} />
          <TextInput
            {...form.field("email")}
            label={words.email}
            type="email"
            defaultValue={values?.email}
          />
        </div>
        <RadioGroup
          {...form.field("role")}
          label={words.role}
          defaultValue={values?.role || "lineManager"}
          inline
          options={given.map((role) => ({
            value: role,
            label: alone(roles[role]),
          }))}
        />
        <Button>{canMail ? words.inviteMail : words.invite}</Button>
      </form>
    </Section>
  );
}
