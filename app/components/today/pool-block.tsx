import { Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { AssignForm, type Owner } from "~/components/leads/assign-form";
import { type ClockRules, LeadClocks } from "~/components/leads/lead-clocks";
import { Block } from "~/components/ui/page";
import { AnswerRow, Rows } from "~/components/ui/rows";
import type { ShownLead } from "~/domain/leads/shown-lead";
import { today as words } from "~/words/today";
import { useWords } from "~/words/use-words";
import { Who } from "./answer-block";

/** What nobody has yet, for those who give leads out. */
export function PoolBlock({
  leads,
  leaving,
  count,
  owners,
  ...clock
}: {
  leads: readonly ShownLead[];
  leaving: ReadonlySet<string>;
  count: number;
  owners: readonly Owner[];
} & ClockRules) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  if (leads.length === 0) return null;

  return (
    <Block
      id="unassigned"
      title={t("blockUnassigned")}
      count={count}
      link={<Link to={`${to("leads")}?view=pool`}>{t("allUnassigned")}</Link>}
    >
      <Rows>
        {leads.map((lead) => (
          <AnswerRow
            key={lead.id}
            id={`row-${lead.id}`}
            hidden={leaving.has(lead.id)}
            clocks={<LeadClocks times={lead.times} {...clock} />}
            who={<Who lead={lead} />}
            quote={lead.message}
          >
            <AssignForm lead={lead} owners={owners} from="today" />
          </AnswerRow>
        ))}
      </Rows>
    </Block>
  );
}
