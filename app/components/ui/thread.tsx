const percent = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;

/** A line that fills from the start side. It is drawn, as the page's policy allows no style attribute. */
export function Thread({ value, tick }: { value: number; tick?: number }) {
  return (
    <svg className="thread" aria-hidden="true">
      <rect className="track" width="100%" height="100%" />
      <rect className="fill" width={percent(value)} height="100%" />
      {tick === undefined ? null : (
        <rect className="tick" x={percent(tick)} width="2" height="100%" />
      )}
    </svg>
  );
}
