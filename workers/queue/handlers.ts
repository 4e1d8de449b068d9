import type { JobType } from "~/jobs/messages";
import type { Handler } from "./job-run";
import { accessRequested } from "./jobs/access-requested";
import { accountActive } from "./jobs/account-active";
import { accountEnded, memberForgotten } from "./jobs/account-ended";
import { auditChecked } from "./jobs/audit-checked";
import { deliveryDue } from "./jobs/delivery-due";
import { erasureRequested } from "./jobs/erasure-requested";
import { eventAnnounced } from "./jobs/event-announced";
import { exportRequested } from "./jobs/export-requested";
import { holdReleased } from "./jobs/hold-released";
import { importStarted } from "./jobs/import-started";
import { importUndone } from "./jobs/import-undone";
import { inboundReceived } from "./jobs/inbound-received";
import { ledgerBehind } from "./jobs/ledger-behind";
import { mailQueued } from "./jobs/mail-queued";
import { mailReceived } from "./jobs/mail-received";
import { mailingStarted } from "./jobs/mailing-started";
import { memberLeft } from "./jobs/member-left";
import { messageQueued } from "./jobs/message-queued";
import { packageSent } from "./jobs/package-sent";
import { policyAnnounced } from "./jobs/policy-announced";
import { policyWithdrawn } from "./jobs/policy-withdrawn";
import { registerDue } from "./jobs/register-due";
import { registerTold } from "./jobs/register-told";
import {
  requestAnswered,
  requestForwarded,
  requestReceived,
  requestVerified,
  requestWithdrawn,
} from "./jobs/request-from-outside";
import { sampleLoaded } from "./jobs/sample-loaded";
import { sampleRemoved } from "./jobs/sample-removed";
import { subscriptionAsked } from "./jobs/subscription-asked";
import { subscriptionTold } from "./jobs/subscription-told";
import { summaryRequested } from "./jobs/summary-requested";
import { supportAsked } from "./jobs/support-asked";
import { taskDue } from "./jobs/task-due";
import { workspaceEnded } from "./jobs/workspace-ended";

/** One handler for each job type; a type without a handler does not compile. */
export const handlers: { [T in JobType]: Handler<T> } = {
  "inbound.received": inboundReceived,
  "event.announced": eventAnnounced,
  "delivery.due": deliveryDue,
  "summary.requested": summaryRequested,
  "message.queued": messageQueued,
  "mail.received": mailReceived,
  "mail.queued": mailQueued,
  "import.started": importStarted,
  "import.undone": importUndone,
  "sample.loaded": sampleLoaded,
  "sample.removed": sampleRemoved,
  "export.requested": exportRequested,
  "package.sent": packageSent,
  "access.requested": accessRequested,
  "erasure.requested": erasureRequested,
  "hold.released": holdReleased,
  "ledger.behind": ledgerBehind,
  "request.received": requestReceived,
  "request.verified": requestVerified,
  "request.forwarded": requestForwarded,
  "request.withdrawn": requestWithdrawn,
  "request.answered": requestAnswered,
  "policy.announced": policyAnnounced,
  "policy.withdrawn": policyWithdrawn,
  "account.active": accountActive,
  "register.told": registerTold,
  "register.due": registerDue,
  "subscription.asked": subscriptionAsked,
  "mailing.started": mailingStarted,
  "support.asked": supportAsked,
  "subscription.told": subscriptionTold,
  "workspace.ended": workspaceEnded,
  "account.ended": accountEnded,
  "member.forgotten": memberForgotten,
  "member.left": memberLeft,
  "task.due": taskDue,
  "audit.checked": auditChecked,
};
