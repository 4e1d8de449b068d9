/**
 * The part of the library that moves elements. Only pages with a board fetch it, once they stand; the Worker, where
 * nothing is dragged, goes without.
 */
export const loadDrag = () => import("@atlaskit/pragmatic-drag-and-drop/element/adapter");
