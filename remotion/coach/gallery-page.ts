import type { Exercise } from '../../src/catalog/exercise';
import { categorySchema } from '../../src/catalog/vocabulary';
import type { FrameSize } from '../../src/workout/film-size';
import type { Box } from '../kit/box';
import { MARGIN } from '../kit/tokens';
import { z } from 'zod';

export const galleryCategorySchema = z.enum(['all', ...categorySchema.options]);
export type GalleryCategory = z.infer<typeof galleryCategorySchema>;

export interface GalleryPage {
  readonly exercises: readonly Exercise[];
  /** Number of the first of them among all of the category, from 1; 0 = there are none. */
  readonly first: number;
  /** 1-based; asked for beyond the last, it is the last. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** The exercises of one category, so many on a page. */
export const galleryPage = (
  catalogue: readonly Exercise[],
  category: GalleryCategory,
  page: number,
  perPage: number,
): GalleryPage => {
  const found = catalogue.filter(
    ({ categories }) => category === 'all' || categories.includes(category),
  );
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const shown = Math.min(Math.max(1, page), pages);
  return {
    first: found.length === 0 ? 0 : (shown - 1) * perPage + 1,
    exercises: found.slice((shown - 1) * perPage, shown * perPage),
    page: shown,
    pages,
    total: found.length,
  };
};

const GAP = 24;
const HEADING = 96;
/** Below the square in which the coach moves. */
export const NAME_HEIGHT = 84;

export interface GalleryTile extends Box {
  /** Of the square in which one coach moves. */
  readonly side: number;
}

/**
 * Equal tiles below the heading, in as many columns as make them largest, in the middle of what is free. Pixels of the
 * composition.
 * @param coaches how many squares stand side by side in a tile
 */
export const galleryTiles = (
  { width, height }: FrameSize,
  count: number,
  coaches: number,
): readonly GalleryTile[] => {
  const area = { width: width - 2 * MARGIN, height: height - 2 * MARGIN - HEADING };
  const sideOf = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    const tileWidth = (area.width - (columns - 1) * GAP) / columns;
    const tileHeight = (area.height - (rows - 1) * GAP) / rows;
    return Math.floor(Math.min(tileWidth / coaches, tileHeight - NAME_HEIGHT));
  };
  const columns = Array.from({ length: count }, (_, index) => index + 1).reduce(
    (best, candidate) => (sideOf(candidate) > sideOf(best) ? candidate : best),
    1,
  );
  const side = sideOf(columns);
  const tile = { width: side * coaches, height: side + NAME_HEIGHT };
  const rows = Math.ceil(count / columns);
  const left = Math.round((width - columns * (tile.width + GAP) + GAP) / 2);
  const top = MARGIN + HEADING + Math.round((area.height - rows * (tile.height + GAP) + GAP) / 2);
  return Array.from({ length: count }, (_, index) => ({
    ...tile,
    side,
    x: left + (index % columns) * (tile.width + GAP),
    y: top + Math.floor(index / columns) * (tile.height + GAP),
  }));
};
