/** Code to copy, left to right in every language. */
export const Code = ({ label, children }: { label: string; children: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className="term-frame" tabIndex={0} aria-label={label}>
    <pre className="term" dir="ltr">
      {children}
    </pre>
  </section>
);
