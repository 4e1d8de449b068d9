import { expect, test } from "vitest";
import { importForm } from "./import.form";

test("a whole import is taken back only by who ticks that they are sure", () => {
  const refused = importForm.safeParse({ do: "undo" });
  expect(refused.error?.issues).toMatchObject([{ path: ["sure"], message: "not-sure" }]);
  expect(importForm.safeParse({ do: "undo", sure: "on" }).data?.do).toBe("undo");
});

test("nothing else that an import is told to do asks for it", () => {
  for (const act of ["save", "try", "run", "cancel"])
    expect(importForm.safeParse({ do: act }).success).toBe(true);
});
