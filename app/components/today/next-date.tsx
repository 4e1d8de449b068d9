import type { ReactNode } from "react";
import { ActForm } from "~/components/leads/act-form";
import { FollowUpChoices } from "~/components/leads/lead-actions";
import { useLeadName } from "~/components/leads/lead-words";
import type { IconName } from "~/components/ui/icon";
import { Menu } from "~/components/ui/menu";
import type { ShownLead } from "~/domain/leads/shown-lead";

/** Asks for the next date of a lead, or for what else its children lead to. */
export function NextDate({
  lead,
  does,
  icon,
  children,
}: {
  lead: ShownLead;
  does: string;
  icon?: IconName;
  children?: ReactNode;
}) {
  const name = useLeadName()(lead);
  return (
    <ActForm lead={lead} from="today">
      <Menu label={`${does}: ${name}`} icon={icon} text={does}>
        <FollowUpChoices lead={lead} />
        {children}
      </Menu>
      <input type="hidden" name="block" value="follow-ups" />
    </ActForm>
  );
}
