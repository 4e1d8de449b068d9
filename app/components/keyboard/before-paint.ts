import { useEffect, useLayoutEffect } from "react";

/**
 * An effect that has run once what it belongs to can be seen: a key pressed as soon as a page shows would be lost by one
 * that runs after. On the server, where nothing is seen, it is none.
 */
export const useBeforePaint = import.meta.env.SSR ? useEffect : useLayoutEffect;
