import { useLocation } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import { cardMasked as words } from "~/words/card-masked";
import { useWords } from "~/words/use-words";

/** Whoever wrote the number of a payment card is told that it was not kept. */
export function CardMasked() {
  const t = useWords(words);
  const { search } = useLocation();
  if (!/[?&]masked=card\b/.test(search)) return null;

  return <Notice tone="soon">{t("masked")}</Notice>;
}
