import { data, type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import {
  AcknowledgeField,
  BirthYearField,
  type DocumentVersions,
} from "~/components/identity/acknowledge-field";
import { formState } from "~/components/identity/form-state";
import { IdentityPage } from "~/components/identity/identity-page";
import { InvitationOver } from "~/components/identity/invitation-over";
import { NewPasswordField } from "~/components/identity/password-field";
import { useRefusalText } from "~/components/identity/refusal-text";
import { pageTitle } from "~/components/public/public-meta";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { joinForm } from "~/domain/identity/forms";
import { homeOf, welcome } from "~/http/after-sign-in.server";
import { tooYoungCookie, wasTooYoung } from "~/http/age-cookie";
import {
  actionHeaders,
  documentFacts,
  identityAction,
  identityLoader,
  pageFacts,
} from "~/http/identity-route.server";
import { accept, refuse } from "~/lib/result";
import { findOffer, joinAnew, joinWorkspace } from "~/use-cases/identity/join-workspace.server";
import { identity } from "~/words/identity";
import { roles } from "~/words/shell";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = identityLoader(async (door) => {
  const [joining, offer, person] = await Promise.all([
    documentFacts(door),
    findOffer(door.identity, door.params.token ?? ""),
    door.person(),
  ]);
  const shown = {
    ...pageFacts(door),
    ...joining,
    offer: offer && { workspace: offer.workspace.name, role: offer.role, email: offer.email },
    person: person && {
      ...{ name: person.name, isInvited: person.email === offer?.email },
      home: offer ? "" : await homeOf(door.identity, person.userId),
    },
    tooYoung: wasTooYoung(door.request),
  };
  // A link that was never given, was used or is over: the page says so, and programs hear it too.
  return data(shown, { status: offer ? 200 : 404 });
});

const form = z.discriminatedUnion("do", [
  z.object({ do: z.literal("join") }),
  joinForm.extend({ do: z.literal("join-anew") }),
]);

export const action = identityAction({ form }, async (door) => {
  const { identity, desk, form, request, params } = door;
  const token = params.token ?? "";
  const person = await door.person();
  if (form.do === "join") {
    if (!person) return refuse("sign-in-first");
    const joined = await joinWorkspace(identity, token, person);
    return joined.ok ? accept(redirect(`/w/${joined.value}/today`, 303)) : joined;
  }
  if (wasTooYoung(request)) return refuse("too-young");

  const joined = await joinAnew(identity, token, form);
  if (joined.ok)
    return accept(await welcome(desk, identity, joined.value, `/w/${joined.value.slug}/today`));
  return joined.reason === "too-young" ? { ...joined, cookie: tooYoungCookie() } : joined;
});

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = say(page.locale, identity);
  const title = page.offer ? t("join", { workspace: page.offer.workspace }) : t("inviteOver");
  return [{ title: pageTitle(page.locale, title) }];
};

export default function InvitePage() {
  const { offer, person, tooYoung, now, documents } = useLoaderData<typeof loader>();
  const { formErrors } = formState(useActionData<typeof action>());
  const t = useWords(identity);
  const role = useWords(roles);
  const frame = { now, documents };

  if (tooYoung || formErrors?.includes("too-young"))
    return (
      <IdentityPage title={t("tooYoung")} {...frame}>
        <p>{t("tooYoungText")}</p>
      </IdentityPage>
    );
  if (!offer)
    return (
      <IdentityPage title={t("inviteOver")} {...frame}>
        <InvitationOver person={person} />
      </IdentityPage>
    );
  return (
    <IdentityPage title={t("join", { workspace: offer.workspace })} {...frame}>
      <p>
        <Say words={identity} say="invitedAs" with={{ ...offer, role: role(offer.role) }} />
      </p>
      {person ? <JoinAsYou {...person} /> : <JoinAnew documents={documents} />}
    </IdentityPage>
  );
}

function JoinAsYou({ name, isInvited }: { name: string; isInvited: boolean }) {
  const { formErrors } = formState(useActionData<typeof action>());
  const t = useWords(identity);
  const errorText = useRefusalText();

  if (!isInvited)
    return (
      <form method="post" action="/sign-out" className="stack">
        <p>{t("otherAccount")}</p>
        <Button big wide>
          {t("signOut")}
        </Button>
      </form>
    );
  return (
    <form method="post" className="stack">
      <p>
        <Say words={identity} say="joinAsYou" with={{ name }} />
      </p>
      <FormErrors errors={formErrors} errorText={errorText} />
      <Button look="primary" big wide name="do" value="join">
        {t("joinPress")}
      </Button>
    </form>
  );
}

function JoinAnew({ documents }: { documents: DocumentVersions }) {
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(identity);
  const errorText = useRefusalText();

  return (
    <>
      <form data-notice-id="whatAccount" className="stack" method="post">
        <FormErrors errors={formErrors} errorText={errorText} />
        <TextField
          field={field("name")}
          label={t("name")}
          autoComplete="name"
          errorText={errorText}
        />
        <NewPasswordField field={field("password")} label={t("password")} />
        <BirthYearField field={field("birthYear")} />
        <AcknowledgeField field={field("acknowledged")} versions={documents} />
        <Button look="primary" big wide name="do" value="join-anew">
          {t("joinNew")}
        </Button>
        <FormNotice of="whatAccount" />
      </form>
      <p className="sm muted">
        <Say
          words={identity}
          say="joinWithAccount"
          with={{ link: (text) => <a href="/sign-in">{text}</a> }}
        />
      </p>
    </>
  );
}
