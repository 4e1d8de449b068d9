import { Link } from "@remix-run/react";
import { type Represented, usePersonPairs } from "~/components/privacy/behalf-block";
import { StoreTable } from "~/components/privacy/erasure-preview";
import { Button } from "~/components/ui/button";
import { Block, KeyValue, Narrow } from "~/components/ui/page";
import { Mono, Ref, UserText } from "~/components/ui/text";
import { LANGUAGE_NAMES } from "~/lib/language-names";
import { type Language, langTag } from "~/lib/locale";
import { askedDesk } from "~/words/enquiry-desk";
import { useWords } from "~/words/use-words";
import { consoleHref } from "./console-href";

export interface Asked {
  email: string | null;
  phone: string | null;
  details: string | null;
  by: "self" | "representative" | "child";
  person: Represented | null;
  language: Language;
  counts: readonly { store: string; count: number }[];
  enquiries: readonly string[];
}

/** Who asks us from outside, in which words, and what we hold ourselves of their address. */
export function AskedBlock({
  asked,
  requestId,
  mayErase,
}: {
  asked: Asked;
  requestId: string;
  mayErase: boolean;
}) {
  const t = useWords(askedDesk);
  const { email, phone, details, by, language, counts, enquiries } = asked;
  const about = usePersonPairs(asked.person);
  return (
    <>
      <Block title={t("title")}>
        <KeyValue
          pairs={[
            { term: t("by"), value: t(by) },
            ...(email ? [{ term: t("email"), value: <Ref>{email}</Ref> }] : []),
            ...(phone ? [{ term: t("phone"), value: <Ref>{phone}</Ref> }] : []),
            ...about,
            {
              term: t("language"),
              value: <bdi lang={langTag(language)}>{LANGUAGE_NAMES[language]}</bdi>,
            },
            ...(details
              ? [
                  {
                    term: t("details"),
                    value: <UserText lang={langTag(language)}>{details}</UserText>,
                  },
                ]
              : []),
          ]}
        />
      </Block>
      <Block title={t("held")}>
        <Narrow>
          {counts.length === 0 && <p className="muted">{t("nothing")}</p>}
          {counts.length > 0 && <StoreTable label={t("held")} lines={counts} />}
          {enquiries.map((id) => (
            <p key={id}>
              <Link to={consoleHref(`enquiries/${id}`)}>
                <Mono wrap>{id}</Mono>
              </Link>
            </p>
          ))}
          {mayErase && counts.length > 0 && (
            <form method="post" action={consoleHref(`requests/${requestId}/held`)}>
              <Button look="danger" icon="trash">
                {t("erase")}
              </Button>
            </form>
          )}
        </Narrow>
      </Block>
    </>
  );
}
