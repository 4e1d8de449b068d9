import { type ReactNode, useEffect, useState } from "react";
import { Button } from "./button";

const SECONDS = 10;

/**
 * What was just done, at the end corner, and for ten seconds a way to take it back. It waits while
 * it is pointed at or focused. Without scripts it stays until the next page.
 * @param undo an address that takes it back when posted to, with its fields; leave out when it cannot be undone.
 */
export function Toast({
  children,
  undo,
}: {
  children: ReactNode;
  undo?: { action: string; label: string; fields?: Record<string, string> };
}) {
  const [held, hold] = useState(false);
  const left = useCountdown(SECONDS, held);
  if (left === 0) return null;

  return (
    <div
      className="toast"
      role="status"
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <span>{children}</span>
      {undo && (
        <form method="post" action={undo.action}>
          {Object.entries(undo.fields ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button icon="undo">
            {undo.label}
            {left !== null && (
              <bdi className="n" aria-hidden="true">
                {left}
              </bdi>
            )}
          </Button>
        </form>
      )}
    </div>
  );
}

/** Seconds that are left; null on the server and until scripts run. */
function useCountdown(seconds: number, held: boolean): number | null {
  const [left, setLeft] = useState<number | null>(null);

  useEffect(() => setLeft(seconds), [seconds]);
  useEffect(() => {
    if (held || !left) return;

    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [held, left]);

  return left;
}
