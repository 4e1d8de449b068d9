import { z } from "zod";
import { type Clock, DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, systemClock } from "~/lib/time";
import { localToolsAreOn } from "./switch";

const KEY = "clock/offset-ms";
const REMEMBERED_MS = SECOND_MS;

/** The last offset read: page requests in a row cost one read of KV. */
const remembered = { offsetMs: 0, until: 0 };

/** The product's clock: real time, which the local tools may move. It goes on ticking from there. */
export async function productClock(env: Env): Promise<Clock> {
  if (!localToolsAreOn(env)) return systemClock;

  const offsetMs = await offset(env.KV);
  return () => systemClock() + offsetMs;
}

async function offset(kv: KVNamespace): Promise<number> {
  if (systemClock() >= remembered.until) remember(Number((await kv.get(KEY)) ?? 0));
  return remembered.offsetMs;
}

function remember(offsetMs: number) {
  remembered.offsetMs = offsetMs;
  remembered.until = systemClock() + REMEMBERED_MS;
}

/** ISO 8601: days, or a time of hours, minutes and seconds, or both; a minus goes back. */
const DURATION = /^(-)?P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const moveSchema = z.union([
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({ advance: z.string().regex(DURATION) }),
  z.strictObject({}),
]);

/** GET tells the product's time, POST sets it, moves it, or gives it back. */
export async function answerClock(request: Request, env: Env): Promise<Response> {
  if (request.method === "POST") {
    const move = moveSchema.safeParse(await request.json().catch(() => null));
    if (!move.success)
      return Response.json(
        { error: 'Say {"now":"2026-12-22T05:00:00Z"}, {"advance":"P30D"} or {}.' },
        { status: 422 },
      );
    await keep(env.KV, offsetAfter(move.data, await offset(env.KV)));
  }
  const now = await productClock(env);
  return Response.json({
    now: new Date(now()).toISOString(),
    offsetMs: await offset(env.KV),
  });
}

function offsetAfter(move: z.infer<typeof moveSchema>, before: number): number {
  if ("now" in move) return Date.parse(move.now) - systemClock();
  return "advance" in move ? before + durationMs(move.advance) : 0;
}

function durationMs(duration: string): number {
  const [, sign, ...amounts] = DURATION.exec(duration) ?? [];
  const [weeks, days, hours, minutes, seconds] = amounts.map((amount) => Number(amount ?? 0));
  const ms =
    ((weeks ?? 0) * 7 + (days ?? 0)) * DAY_MS +
    (hours ?? 0) * HOUR_MS +
    (minutes ?? 0) * MINUTE_MS +
    (seconds ?? 0) * SECOND_MS;
  return sign ? -ms : ms;
}

async function keep(kv: KVNamespace, offsetMs: number) {
  await (offsetMs === 0 ? kv.delete(KEY) : kv.put(KEY, String(offsetMs)));
  remember(offsetMs);
}
