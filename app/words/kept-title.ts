import { defineWords } from "./words";

/** What a task is called whose title may name somebody who is hidden. */
export const keptTitle = /* @__PURE__ */ defineWords({
  task: { en: "Task (title kept back)", ar: "مهمة (عنوانها محجوب)" },
});
