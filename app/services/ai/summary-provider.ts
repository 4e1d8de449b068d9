import type { SummaryPayload } from "~/domain/summaries/provider-summary";
import { SUMMARY_INSTRUCTION } from "~/domain/summaries/provider-summary";
import type { CallOutcome, GuardedRequest } from "../net/guarded-fetch";

/** Somebody else's model, asked with exactly one payload and given no tools. */
export interface SummaryProvider {
  /** Provider and model, as the label and the receipt name them. */
  name: string;
  model: string;
  /** @returns the raw answer; throws when there is none. */
  ask: (payload: SummaryPayload) => Promise<string>;
}

const MAX_TOKENS = 600;
const ANSWER_BYTES = 64 * 1024;

export interface ModelEndpoint {
  /** `https://host/v1`, without a slash at the end. */
  baseUrl: string;
  model: string;
  key: string;
}

/** Any endpoint that speaks the chat completions of OpenAI. A customer gives its address, so the call is guarded. */
export const openAiCompatible = (
  { baseUrl, model, key }: ModelEndpoint,
  call: (request: GuardedRequest) => Promise<CallOutcome>,
): SummaryProvider => ({
  name: "openai-compatible",
  model,
  async ask(payload) {
    const answer = await call({
      method: "POST",
      url: `${baseUrl}/chat/completions`,
      headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
      body: JSON.stringify({
        model,
        temperature: 0,
        max_tokens: MAX_TOKENS,
        messages: messagesFor(payload),
      }),
      purpose: "run-the-brokerage",
      subProcessor: null,
      answerBytes: ANSWER_BYTES,
    });
    if (answer.outcome !== "delivered") throw new Error(`the provider: ${answer.reason}`);
    return contentOf(JSON.parse(answer.excerpt));
  },
});

/** The platform's own models, through the binding. */
export const workersAi = (
  ai: { run: (model: string, input: unknown) => Promise<unknown> },
  model: string,
): SummaryProvider => ({
  name: "workers-ai",
  model,
  async ask(payload) {
    const answer = await ai.run(model, {
      max_tokens: MAX_TOKENS,
      messages: messagesFor(payload),
    });
    const { response } = answer as { response?: unknown };
    if (typeof response !== "string") throw new Error("the model gave no text");
    return response;
  },
});

const messagesFor = (payload: SummaryPayload) => [
  { role: "system", content: SUMMARY_INSTRUCTION },
  { role: "user", content: JSON.stringify(payload) },
];

function contentOf(answer: unknown): string {
  const { choices } = answer as { choices?: { message?: { content?: unknown } }[] };
  const content = choices?.[0]?.message?.content;
  if (typeof content !== "string") throw new Error("the provider gave no text");
  return content;
}
