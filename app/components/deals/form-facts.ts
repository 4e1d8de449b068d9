import type { SubmissionResult } from "@conform-to/react";

/** A form's last answer, as an action gives it. */
export type LastAnswer = SubmissionResult<string[]> | undefined;
