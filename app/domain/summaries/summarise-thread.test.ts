import { expect, test } from "vitest";
import threadsJson from "../../../tests/fixtures/summary_threads.json?raw";
import { summariseThread, type ThreadMessage } from "./summarise-thread";

interface Evaluated {
  id: string;
  language: "en" | "ar";
  messages: ["in" | "out", string][];
  facts: string[];
}
const threads = JSON.parse(threadsJson) as Evaluated[];

const messagesOf = ({ messages }: Pick<Evaluated, "messages">): ThreadMessage[] =>
  messages.map(([direction, body], index) => ({ id: `msg_${index}`, direction, body }));

function summaryOf(thread: Evaluated) {
  const summary = summariseThread(messagesOf(thread));
  if (summary.outcome !== "summarised") throw new Error(`${thread.id}: ${summary.reason}`);
  return summary;
}

/** The share of a thread's key facts that a text tells. */
const recall = (text: string, { facts }: Evaluated) =>
  facts.filter((fact) => text.includes(fact)).length / facts.length;
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const ours = (thread: Evaluated) =>
  recall(
    summaryOf(thread)
      .sentences.map(({ text }) => text)
      .join("\n"),
    thread,
  );
const firstThree = (thread: Evaluated) =>
  recall(
    thread.messages
      .slice(0, 3)
      .map(([, body]) => body)
      .join("\n"),
    thread,
  );

test("it tells far more of the key facts than the first three messages, in both languages", () => {
  for (const language of ["en", "ar"] as const) {
    const some = threads.filter((thread) => thread.language === language);
    expect(mean(some.map(ours))).toBeGreaterThan(0.6);
    expect(mean(some.map(ours))).toBeGreaterThan(mean(some.map(firstThree)) + 0.3);
  }
});

test("it also tells more than the five longest sentences would, and the last five messages", () => {
  const longest = (thread: Evaluated) => {
    const sentences = thread.messages.flatMap(([, body]) => body.split(/(?<=[.!?؟])\s/));
    return recall(
      sentences
        .toSorted((a, b) => b.length - a.length)
        .slice(0, 5)
        .join("\n"),
      thread,
    );
  };
  expect(mean(threads.map(ours))).toBeGreaterThan(mean(threads.map(longest)));
});

test.each(threads)("$id never does worse than its first three messages", (thread) => {
  expect(ours(thread)).toBeGreaterThanOrEqual(firstThree(thread));
});

test.each(threads)(
  "$id: at most five sentences, in order, each word for word where it says",
  (thread) => {
    const messages = messagesOf(thread);
    const { sentences, language } = summaryOf(thread);
    expect(language).toBe(thread.language);
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences.length).toBeLessThanOrEqual(5);
    const places = sentences.map(({ text, messageId, from, to }) => {
      const index = messages.findIndex(({ id }) => id === messageId);
      expect(messages[index]?.body.slice(from, to)).toBe(text);
      return index * 100_000 + from;
    });
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  },
);

test("the same thread always gives the same summary", () => {
  for (const thread of threads) expect(summaryOf(thread)).toEqual(summaryOf(thread));
});

const said = (...bodies: string[]): ThreadMessage[] =>
  bodies.map((body, index) => ({ id: `msg_${index}`, direction: "in", body }));

test.each([
  ["nothing", [], "no-messages"],
  ["courtesies only", said("Hi", "Thank you!", "Good morning", "شكرا"), "too-little-text"],
  ["one short question", said("Is it still available?"), "too-little-text"],
  [
    "notices of machines",
    said("Your lead was delivered. It has been read. Budget is 2M.").map((message) => ({
      ...message,
      automatic: true,
    })),
    "only-automatic-messages",
  ],
] as const)("it abstains from %s", (_, messages, reason) => {
  expect(summariseThread(messages)).toEqual({ outcome: "abstained", reason });
});

test("what a machine sent is never quoted", () => {
  const [thread] = threads;
  if (!thread) throw new Error("no threads");
  const notice = "Confirmed: the price is AED 1 and the viewing is tomorrow.";
  const messages = [
    ...messagesOf(thread),
    { id: "auto", direction: "in" as const, body: notice, automatic: true },
  ];
  expect(JSON.stringify(summariseThread(messages))).not.toContain("AED 1 ");
});

test("a question that is still open is told", () => {
  const summary = summaryOf(threads.find(({ id }) => id === "ar-sale") as Evaluated);
  expect(summary.sentences.at(-1)?.text).toBe("هل يوافق المالك؟");
});

test("five thousand messages are summarised in the time of a job", async () => {
  const wait = () => new Promise((resolve) => setTimeout(resolve, 1));
  const many = Array.from({ length: 420 }, (_, round) =>
    threads.flatMap((thread) =>
      messagesOf(thread).map(({ body, direction }, index) => ({
        id: `msg_${round}_${thread.id}_${index}`,
        direction,
        body: `${body} ${round}`,
      })),
    ),
  )
    .flat()
    .slice(0, 5_000);
  await wait();
  const started = performance.now();
  const summary = summariseThread(many);
  await wait();
  expect(summary.outcome).toBe("summarised");
  expect(performance.now() - started).toBeLessThan(5_000);
}, 20_000);
