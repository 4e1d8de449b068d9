import { defineWords } from "./words";

/** On the page of somebody who is nobody. */
export const samplePerson = /* @__PURE__ */ defineWords({
  person: {
    en: "<b>This person is sample data.</b> There is nobody behind it, and nothing is sent to them.",
    ar: "<b>هذا الشخص من البيانات التجريبية.</b> لا وجود له في الواقع، ولا يُرسل إليه شيء.",
  },
});
