import { type ReactNode, useEffect, useState } from "react";
import { Button } from "~/components/ui/button";

/** Prints the page. Without scripts there is no such button: the browser has its own. */
export function PrintButton({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;

  return (
    <Button type="button" icon="print" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
