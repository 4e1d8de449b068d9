import { type RefObject, useEffect, useState } from "react";
import { loadDrag } from "./load-drag.client";

type Drag = Awaited<ReturnType<typeof loadDrag>>;

/** Ties an element to dragging once the library is there, and unties it when the element goes. */
function useDrag(tie: (drag: Drag) => (() => void) | undefined, on: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `on` says when to tie anew
  useEffect(() => {
    let untie: (() => void) | undefined;
    let gone = false;
    loadDrag().then((drag) => {
      if (!gone) untie = tie(drag);
    });
    return () => {
      gone = true;
      untie?.();
    };
  }, [on]);
}

/** Makes a card one that can be dragged, by mouse and by touch. @returns whether it is being dragged. */
export function useDraggable(ref: RefObject<HTMLElement>, dealId: string): boolean {
  const [dragged, setDragged] = useState(false);
  useDrag(({ draggable }) => {
    if (!ref.current) return;
    return draggable({
      element: ref.current,
      getInitialData: () => ({ dealId }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, dealId);

  return dragged;
}

/** Makes a column a place where cards are dropped. @returns whether one is above it. */
export function useDropPlace(
  ref: RefObject<HTMLElement>,
  stageId: string,
  drop: (dealId: string, stageId: string) => void,
): boolean {
  const [over, setOver] = useState(false);
  useDrag(({ dropTargetForElements }) => {
    if (!ref.current) return;
    return dropTargetForElements({
      element: ref.current,
      canDrop: ({ source }) => typeof source.data.dealId === "string",
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        drop(String(source.data.dealId), stageId);
      },
    });
  }, stageId);

  return over;
}
