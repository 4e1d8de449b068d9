import type { TicketForm } from "../privacy/ticket.form";

interface Written {
  name: string;
  email: string;
  message: string;
}

/** What somebody wrote to us about a child's data, as the request that the privacy desk answers. */
export const childReport = ({ name, email, message }: Written): TicketForm => ({
  type: "erasure",
  by: "child",
  email,
  details: `${name}\n\n${message}`,
});
