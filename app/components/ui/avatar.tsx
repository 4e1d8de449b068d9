import { initials } from "~/lib/format";
import { cx } from "./cx";

/** Where a portrait is, by the end of its address. */
const pictureHref = (picture: string) => `/me/pictures/${picture}`;

/**
 * Somebody's picture, or the first letters of their name. Their name stands beside it: for a screen reader it is
 * nothing of its own.
 */
export function Avatar({
  name,
  picture,
  large,
}: {
  name: string;
  picture: string | null | undefined;
  large?: boolean;
}) {
  return (
    <span className={cx("av", large && "large")} aria-hidden="true">
      {initials(name)}
      {picture && <img src={pictureHref(picture)} alt="" width="256" height="256" />}
    </span>
  );
}
