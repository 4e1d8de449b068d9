import { expect, test } from "vitest";
import { answerDays } from "./answer-days";

const DUBAI = "Asia/Dubai";
/** 02:42 on 23 November in Dubai, still the 22nd in UTC. */
const request = { createdAt: Date.UTC(2026, 10, 22, 22, 42), dueOn: "2026-12-23" };

test("the day on which somebody asked is the zone's, not UTC's", () => {
  const stands = answerDays(request, request.createdAt, DUBAI);
  expect(stands).toEqual({ total: 30, passed: 0, left: 30 });
});

test("the last day is one still to answer on, and the next is late", () => {
  const on = (day: number, hour: number) =>
    answerDays(request, Date.UTC(2026, 11, day, hour), DUBAI).left;
  expect(on(23, 19)).toBe(0);
  expect(on(23, 21)).toBe(-1);
});
