import { createContext, createElement, useContext } from "react";
import { type BannerState, ConsentBanner } from "./consent-banner";

const Banner = createContext<BannerState | null>(null);
export const BannerProvider = Banner.Provider;

/** The consent question of this visitor, for the frame of a public page; null where none was loaded. */
export function useBanner() {
  const banner = useContext(Banner);
  return banner && createElement(ConsentBanner, { banner });
}
