import { defineWords } from "./words";

/** What is said when a task was done, wherever that was: few words, for every page that says them. */
export const taskDone = defineWords({
  wasDone: { en: "The task is done.", ar: "أُنجزت المهمة." },
  undo: { en: "Undo", ar: "تراجع" },
});
