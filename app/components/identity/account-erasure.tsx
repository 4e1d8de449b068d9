import { useRefusalIn } from "~/components/forms/refusal-text";
import { Button } from "~/components/ui/button";
import { FormErrors, RadioField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { Block } from "~/components/ui/page";
import { Instant } from "~/components/ui/text";
import { GRACE_DAYS } from "~/domain/privacy/grace";
import { DAY_MS } from "~/lib/time";
import { accountErasure, accountErasureRefusals } from "~/words/account-erasure";
import { Say, useWords } from "~/words/use-words";
import type { formState } from "./form-state";

interface Props {
  erasure: { endsAt: number; isUnderWay: boolean } | null;
  ownedAlone: readonly { slug: string; name: string }[];
  /** From a mail: it stands for the password. */
  link: string | null;
  now: number;
  zone: string | undefined;
  state: ReturnType<typeof formState>;
}

/** Where somebody has their own account erased, and can take that back while there is time. */
export function AccountErasure(props: Props) {
  const t = useWords(accountErasure);
  const errorText = useRefusalIn(accountErasureRefusals);
  const { erasure, ownedAlone, state } = props;
  const isAlone = ownedAlone.length > 0;
  return (
    <Block title={t("title")}>
      <FormErrors errors={state.formErrors} errorText={errorText} />
      {erasure && <Coming {...props} erasure={erasure} />}
      {isAlone && !erasure?.isUnderWay && <HandOver ownedAlone={ownedAlone} />}
      {!erasure && !isAlone && <Ask {...props} />}
    </Block>
  );
}

function Coming({ erasure, now, zone }: Props & { erasure: NonNullable<Props["erasure"]> }) {
  const t = useWords(accountErasure);
  if (erasure.isUnderWay) return <Notice>{t("underWay")}</Notice>;

  const { endsAt } = erasure;
  const when = <Instant at={endsAt} zone={zone} as="date-time" />;
  const days = Math.ceil((endsAt - now) / DAY_MS);
  return (
    <form method="post" className="stack">
      <Notice tone="late">
        {endsAt < now ? (
          <Say words={accountErasure} say="overdue" with={{ when }} />
        ) : (
          <Say words={accountErasure} say="asked" with={{ days, when }} />
        )}
      </Notice>
      <div>
        <Button look="primary" name="do" value="keep">
          {t("keep")}
        </Button>
      </div>
    </form>
  );
}

function HandOver({ ownedAlone }: Pick<Props, "ownedAlone">) {
  const t = useWords(accountErasure);
  return (
    <>
      <p>{t("ownedAlone")}</p>
      <ul className="lines">
        {ownedAlone.map(({ slug, name }) => (
          <li key={slug}>
            <bdi>{name}</bdi>: <a href={`/w/${slug}/settings/members`}>{t("handOver")}</a> ·{" "}
            <a href={`/w/${slug}/settings/subscription`}>{t("end")}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Ask({ link: mailed, state: { field, formErrors } }: Props) {
  const t = useWords(accountErasure);
  const errorText = useRefusalIn(accountErasureRefusals);
  const link = formErrors?.includes("link-not-good") ? null : mailed;
  return (
    <form method="post" className="stack narrow" data-notice-id="rightsList">
      <p>{t("what")}</p>
      <RadioField
        field={field("when", "grace")}
        label={t("when")}
        options={[
          { value: "grace", label: t("grace", { days: GRACE_DAYS }) },
          { value: "now", label: t("now") },
        ]}
      />
      {link ? (
        <>
          <input type="hidden" name="link" value={link} />
          <p>{t("byLink")}</p>
        </>
      ) : (
        <TextField
          field={{ ...field("password"), required: false }}
          type="password"
          autoComplete="current-password"
          label={t("password")}
          errorText={errorText}
        />
      )}
      <div className="row">
        <Button look="danger" name="do" value="erase">
          {t("erase")}
        </Button>
        {!link && (
          <Button name="do" value="send-link">
            {t("sendLink")}
          </Button>
        )}
      </div>
      {!link && <FormNotice of="rightsList" />}
    </form>
  );
}
