import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button, LinkButton } from "~/components/ui/button";
import { Chip, Filters } from "~/components/ui/chip";
import { plainField, SelectField, TextField } from "~/components/ui/field";
import { Pager } from "~/components/ui/pager";
import { SortTh, Th } from "~/components/ui/table";
import { contacts as words } from "~/words/contacts";
import { useWords } from "~/words/use-words";
import { type ListQuery, listHref } from "./list-query";

export interface Owner {
  id: string;
  name: string;
}

/** Whose records: everybody's, mine, nobody's, or one person's where there are others to choose from. */
export function OwnerFilter({
  query,
  me,
  owners,
}: {
  query: ListQuery;
  me: string;
  owners: readonly Owner[];
}) {
  const t = useWords(words);
  if (owners.length < 2) return null;

  const to = (owner: string | null) => listHref(query, { owner, cursor: null });
  const others = owners.filter(({ id }) => id !== me);
  const other = others.some(({ id }) => id === query.owner) ? query.owner : undefined;
  return (
    <Filters>
      <Chip to={to(null)} on={query.owner === null}>
        {t("everybody")}
      </Chip>
      <Chip to={to(me)} on={query.owner === me}>
        {t("mine")}
      </Chip>
      <Chip to={to("nobody")} on={query.owner === "nobody"}>
        {t("ofNobody")}
      </Chip>
      <Form method="get" className="row">
        {query.order === "oldest" && <input type="hidden" name="order" value="oldest" />}
        {query.q && <input type="hidden" name="q" value={query.q} />}
        <SelectField
          quiet
          key={query.owner}
          field={plainField("owner", { value: other ?? undefined })}
          label={t("ownedBy")}
          empty={t("ownedBy")}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button>{t("show")}</Button>
      </Form>
    </Filters>
  );
}

/** Narrows the list to whose name, number or address begins as typed. */
export function ListSearch({ query }: { query: ListQuery }) {
  const t = useWords(words);
  return (
    <search className="filters">
      <Form method="get" className="row" key={query.q}>
        {query.owner && <input type="hidden" name="owner" value={query.owner} />}
        <TextField
          quiet
          field={plainField("q", { value: query.q ?? undefined })}
          label={t("find")}
          placeholder={t("find")}
          type="search"
          maxLength={200}
        />
        <Button icon="search">{t("findThem")}</Button>
        {query.q && (
          <LinkButton look="plain" to={listHref(query, { q: null, cursor: null })}>
            {t("showAll")}
          </LinkButton>
        )}
      </Form>
    </search>
  );
}

/** The column of the list's order: newest first, or turned around; what was found is in the order of names. */
export function SinceTh({ query }: { query: ListQuery }) {
  const t = useWords(words);
  if (query.q) return <Th>{t("since")}</Th>;
  const newest = query.order === "newest";
  return (
    <SortTh
      end
      to={listHref(query, { order: newest ? "oldest" : "newest", cursor: null })}
      sorted={newest ? "descending" : "ascending"}
    >
      {t("since")}
    </SortTh>
  );
}

/** The way on, and the way back to the first page: a list that is read by key has no numbers. */
export function ListPager({
  query,
  nextCursor,
  children,
}: {
  query: ListQuery;
  nextCursor: string | null;
  /** What is to be known of the rows that are shown. */
  children?: ReactNode;
}) {
  const t = useWords(words);
  return (
    <Pager
      label={t("pages")}
      back={
        query.cursor ? { to: listHref(query, { cursor: null }), label: t("toStart") } : undefined
      }
      on={
        nextCursor ? { to: listHref(query, { cursor: nextCursor }), label: t("next") } : undefined
      }
    >
      {children}
    </Pager>
  );
}
