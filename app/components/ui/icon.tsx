import { cx } from "./cx";
import type icons from "./icons.json";
import sprite from "./icons.svg?url&no-inline";

export type IconName = keyof typeof icons;

/**
 * An icon of the one sprite, 16 px, in the colour of its text. Always beside a word or inside a
 * button that is labelled, so it says nothing to a screen reader.
 * @param flip for arrows that point along the reading direction.
 */
export function Icon({ name, flip }: { name: IconName; flip?: boolean }) {
  return (
    <svg className={cx("i", flip && "i-flip")} aria-hidden="true" focusable="false">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
