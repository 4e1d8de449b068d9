import { problems } from "~/words/problems";
import { say } from "~/words/words";
import { type InputError, sentenceOf } from "./sentences";

interface Problem {
  status: keyof typeof KINDS;
  /** What went wrong, for programs: `deal-already-closed`. The status's own unless told. */
  reason?: string;
  requestId: string;
  errors?: InputError[];
  headers?: Record<string, string>;
}

const KINDS = {
  400: "bad-request",
  401: "unauthorized",
  403: "forbidden",
  404: "not-found",
  405: "method-not-allowed",
  409: "conflict",
  410: "gone",
  413: "too-large",
  415: "unsupported-type",
  422: "invalid",
  429: "too-many",
  500: "internal",
  503: "unavailable",
} as const;

/** The one error shape (RFC 9457). It never carries a stack, SQL, or a value that was sent. */
export function problem({ status, reason, requestId, errors, headers = {} }: Problem): Response {
  const kind = KINDS[status];
  const t = say("en", problems);
  const body = {
    type: `/problems/${reason ?? kind}`,
    title: t(kind),
    status,
    detail: reason ? detailOf(reason) : t(`${kind}-detail`),
    requestId,
    ...(errors ? { errors: errors.map(worded) } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json; charset=utf-8", ...headers },
  });
}

const worded = ({ path, message }: InputError) => ({ path, message: sentenceOf(message) });

/** A refusal in words, where its name does not say enough. */
function detailOf(reason: string): string {
  const key = `${reason}-detail`;
  return isWord(key) ? say("en", problems)(key) : sentenceLike(reason);
}

/** Refusals are named so that their names read as what they say: `deal-is-closed`. */
const sentenceLike = (reason: string) =>
  `${reason.charAt(0).toUpperCase()}${reason.slice(1).replaceAll("-", " ")}.`;

const isWord = (key: string): key is keyof typeof problems => Object.hasOwn(problems, key);

/** The status for a refusal of the domain: what is not there is 404, what is too early 429, all else a conflict. */
export function refusalStatus(reason: string) {
  if (reason === "too-many-requests") return 429;
  return reason.endsWith("-not-found") ? 404 : 409;
}
