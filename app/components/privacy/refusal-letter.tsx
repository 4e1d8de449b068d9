import { Block, Narrow, Stack } from "~/components/ui/page";
import { UserText } from "~/components/ui/text";
import type { Authority } from "~/config/authorities";
import { formatPlainDate } from "~/lib/format";
import { requestDesk } from "~/words/privacy-desk";
import { Say, useLocale, useWords } from "~/words/use-words";

export interface Refusal {
  answer: string | null;
  refusedUnder: string | null;
  authority: Authority | null;
}

/** Why a request was refused, by which law or rule, how to contest it, and whom to complain to. */
export function RefusalLetter({ answer, refusedUnder, authority }: Refusal) {
  const t = useWords(requestDesk);
  const locale = useLocale();
  if (!authority) return null;

  return (
    <Block title={t("letter")}>
      <Narrow>
        <Stack>
          {answer && <UserText>{answer}</UserText>}
          {refusedUnder && <p>{t("letterUnder", { law: refusedUnder })}</p>}
          <p>
            <Say words={requestDesk} say="letterComplain" with={{ name: authority.name[locale] }} />
          </p>
          <p className="sm">
            {authority.address && <bdi>{authority.address}</bdi>}{" "}
            <a href={authority.url} rel="noreferrer">
              <bdi className="n">{authority.url}</bdi>
            </a>
          </p>
          <p className="xs quiet">
            {t("knownOn", { date: formatPlainDate(authority.knownOn, locale) })}
          </p>
        </Stack>
      </Narrow>
    </Block>
  );
}
