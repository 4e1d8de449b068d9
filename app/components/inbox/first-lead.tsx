import { useWorkspaceHref } from "~/components/layout/app-page";
import { useChannelName, useLeadName } from "~/components/leads/lead-words";
import { Badge } from "~/components/ui/badge";
import { LinkButton } from "~/components/ui/button";
import { Name, UserText } from "~/components/ui/text";
import type { ShownLead } from "~/domain/leads/shown-lead";
import { inbox as words } from "~/words/inbox";
import { useWords } from "~/words/use-words";

/** Beside the list, where who stands first has written nothing that could be answered in a conversation. */
export function FirstLead({ lead }: { lead: ShownLead }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const nameOf = useLeadName();
  const channelName = useChannelName();
  return (
    <>
      <div className="top">
        <h2>
          <Name>{nameOf(lead)}</Name>
        </h2>
        <Badge>{channelName(lead.channel)}</Badge>
      </div>
      <UserText>{lead.message ?? lead.about ?? t("noWords")}</UserText>
      <p>
        <LinkButton to={to(`leads/${lead.id}`)} look="primary">
          {t("openLead")}
        </LinkButton>
      </p>
    </>
  );
}
