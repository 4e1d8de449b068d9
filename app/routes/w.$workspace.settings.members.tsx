import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/identity/form-state";
import { useRefusalText } from "~/components/identity/refusal-text";
import { MemberTable } from "~/components/members/member-table";
import { OfferList } from "~/components/members/offer-list";
import { SeatFields, type Team } from "~/components/members/seat-fields";
import { pageTitle } from "~/components/public/public-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block } from "~/components/ui/page";
import { Name } from "~/components/ui/text";
import type { Role } from "~/config/roles";
import { membersForm } from "~/domain/identity/member-forms";
import { daysOf } from "~/domain/policy/retention";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept, type Result } from "~/lib/result";
import type { Ctx } from "~/use-cases/ctx";
import { addTeam } from "~/use-cases/members/add-team.server";
import { changeMember, removeMember } from "~/use-cases/members/change-member.server";
import { endMembersSignIns } from "~/use-cases/members/end-sign-ins.server";
import { inviteMember } from "~/use-cases/members/invite-member.server";
import { listMembers } from "~/use-cases/members/list-members.server";
import { resendInvitation, revokeInvitation } from "~/use-cases/members/settle-invitation.server";
import { forDays } from "~/words/durations";
import { members as words } from "~/words/members";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "members:read", params },
  async ({ ctx, shell, member, may }) => ({
    shell,
    ...(await listMembers(ctx)),
    openDays: daysOf((await ctx.services.inForce()).retention, "invitations"),
    viewer: {
      userId: member.userId as string,
      role: member.role,
      mayChange: may("members:write"),
      mayRemove: may("members:delete"),
    },
  }),
);

type Ask = z.output<typeof membersForm>;
/** What shuts a door, which is done also where none can be opened. */
const SHUTS: ReadonlySet<Ask["do"]> = new Set(["remove", "revoke", "end-sign-ins"] as const);

type Settled = Promise<Result<unknown, string>>;

export const action = tenantAction(
  {
    permission: "members:delete",
    params,
    form: membersForm,
    needs: (form) => (SHUTS.has(form.do) ? [] : ["members:write"]),
    faults: { "already-a-member": "email", "no-such-team": "teamId" },
  },
  async ({ ctx, member, form, params }) => {
    const outcome = await settle(ctx, member.role, form);
    return outcome.ok
      ? accept(redirect(`/w/${params.workspace}/settings/members`, 303))
      : { ok: false, reason: outcome.reason };
  },
);

async function settle(ctx: Ctx<"members:write" | "members:delete">, by: Role, ask: Ask): Settled {
  switch (ask.do) {
    case "invite":
      return inviteMember(ctx, by, ask);
    case "resend":
      return resendInvitation(ctx, by, ask.invitation);
    case "revoke":
      return revokeInvitation(ctx, ask.invitation);
    case "change":
      return changeMember(ctx, by, ask.member, ask);
    case "remove":
      return removeMember(ctx, by, ask.member);
    case "end-sign-ins":
      return endMembersSignIns(ctx, by, ask.member);
    case "add-team":
      return accept(await addTeam(ctx, ask.team));
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.shell.locale, say(data.shell.locale, words)("title")) }] : [];

export default function MembersPage() {
  const { members, offers, teams, viewer, shell } = useLoaderData<typeof loader>();
  const { formErrors } = formState(useActionData<typeof action>());
  const t = useWords(words);
  const errorText = useRefusalText();

  return (
    <SettingsPage title={t("title")} count={members.length}>
      <FormErrors errors={formErrors} errorText={errorText} />
      <MemberTable members={members} teams={teams} viewer={viewer} zone={shell.timeZone} />
      <Block title={t("offers")} count={offers.length}>
        <OfferList offers={offers} {...viewer} zone={shell.timeZone} />
      </Block>
      {viewer.mayChange && (
        <Block title={t("invite")}>
          <InviteForm teams={teams} by={viewer.role} />
        </Block>
      )}
      <Block title={t("teams")} count={teams.length}>
        <Teams teams={teams} mayChange={viewer.mayChange} />
      </Block>
    </SettingsPage>
  );
}

function InviteForm({ teams, by }: { teams: readonly Team[]; by: Role }) {
  const { openDays } = useLoaderData<typeof loader>();
  const { field } = formState(useActionData<typeof action>());
  const t = useWords(words);
  const time = forDays(useLocale(), openDays);
  return (
    <form data-notice-id="whatAccount" method="post" className="stack narrow">
      <p className="sm muted">{t("inviteHelp", { time })}</p>
      <TextField
        field={field("email")}
        type="email"
        autoComplete="off"
        label={t("email")}
        errorText={useRefusalText()}
      />
      <SeatFields role={field("role", "agent")} team={field("teamId")} teams={teams} by={by} />
      <div>
        <Button look="primary" name="do" value="invite">
          {t("send")}
        </Button>
      </div>
      <FormNotice of="whatAccount" />
    </form>
  );
}

function Teams({ teams, mayChange }: { teams: readonly Team[]; mayChange: boolean }) {
  const { field } = formState(useActionData<typeof action>());
  const t = useWords(words);
  const errorText = useRefusalText();
  return (
    <>
      {teams.length === 0 && <p className="muted">{t("noTeams")}</p>}
      <ul className="lines">
        {teams.map(({ id, name }) => (
          <li key={id}>
            <Name>{name}</Name>
          </li>
        ))}
      </ul>
      {mayChange && (
        <form method="post" className="row">
          <TextField field={field("team")} label={t("teamName")} errorText={errorText} />
          <Button name="do" value="add-team">
            {t("addTeam")}
          </Button>
        </form>
      )}
    </>
  );
}
