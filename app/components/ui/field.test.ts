import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FormErrors, plainField, TextField } from "./field";

const rendered = (errors?: string[]) =>
  renderToStaticMarkup(
    createElement(TextField, { field: plainField("value", { errors }), label: "Value" }),
  );

test("a page with a wrong field opens with the focus in it, also without scripts", () => {
  expect(rendered(["too low"])).toContain('autofocus=""');
  expect(rendered()).not.toContain("autofocus");
});

test("what is wrong with a whole form is announced and takes the focus", () => {
  const errors = renderToStaticMarkup(createElement(FormErrors, { errors: ["refused"] }));
  expect(errors).toContain('role="alert" tabindex="-1"');
});
