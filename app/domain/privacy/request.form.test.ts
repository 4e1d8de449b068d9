import { expect, test } from "vitest";
import { brokerageActForm, operatorActForm } from "./request.form";

test("no desk puts a request on hold: what the law keeps is held item by item, and the request waits by itself", () => {
  for (const form of [brokerageActForm, operatorActForm])
    for (const act of ["hold", "begin", "fail", "forward", "join", "reopen", "ask-identity"]) {
      const { error } = form.safeParse({ act, reason: "the law" });
      expect(error?.issues[0]?.path, act).toEqual(["act"]);
    }
});
