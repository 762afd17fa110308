/** A box on the screen, in CSS pixels. */
export interface ScreenBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEntry {
  readonly id: string;
  readonly box: ScreenBox;
}

/** Where something that is let go would come to stand. */
export type DropPlace = { readonly kind: 'before'; readonly id: string } | { readonly kind: 'end' };

const isInside = ({ x, y }: { readonly x: number; readonly y: number }, box: ScreenBox): boolean =>
  x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;

/** Before the first entry whose middle lies below the pointer; null: the pointer is not over the list. */
export const dropPlaceOf = (
  pointer: { readonly x: number; readonly y: number },
  list: ScreenBox,
  entries: readonly PlacedEntry[],
): DropPlace | null => {
  if (!isInside(pointer, list)) return null;
  const next = entries
    .filter(({ box }) => box.top + box.height / 2 > pointer.y)
    .sort((a, b) => a.box.top - b.box.top)[0];
  return next === undefined ? { kind: 'end' } : { kind: 'before', id: next.id };
};
