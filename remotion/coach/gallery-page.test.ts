import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/catalog/catalog';
import { galleryPage, galleryTiles } from './gallery-page';

describe('pages of the gallery', () => {
  it('shows every exercise once, page after page', () => {
    const { pages } = galleryPage(CATALOG, 'all', 1, 2);
    const shown = Array.from({ length: pages }, (_, index) =>
      galleryPage(CATALOG, 'all', index + 1, 2).exercises.map(({ slug }) => slug),
    ).flat();
    expect(shown).toEqual(CATALOG.map(({ slug }) => slug));
  });

  it('shows one category alone', () => {
    const { exercises } = galleryPage(CATALOG, 'lower-body', 1, 100);
    expect(exercises.length).toBeGreaterThan(0);
    for (const { categories } of exercises) expect(categories).toContain('lower-body');
  });

  it('stays on the last page when asked beyond it', () => {
    const { page, pages, first, exercises, total } = galleryPage(CATALOG, 'all', 99, 2);
    expect(page).toBe(pages);
    expect(first + exercises.length - 1).toBe(total);
  });
});

describe.each([
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
])('tiles on $width × $height', (size) => {
  it.each([1, 2, 3, 5, 8, 12, 20])(
    'hold %i exercises inside the picture, none over another',
    (count) => {
      const tiles = galleryTiles(size, count, 2);
      expect(tiles).toHaveLength(count);
      tiles.forEach((tile, index) => {
        expect(tile.width).toBeGreaterThan(80);
        expect(tile.x).toBeGreaterThanOrEqual(0);
        expect(tile.x + tile.width).toBeLessThanOrEqual(size.width);
        expect(tile.y + tile.height).toBeLessThanOrEqual(size.height);
        for (const other of tiles.slice(index + 1))
          expect(
            other.x >= tile.x + tile.width ||
              other.y >= tile.y + tile.height ||
              other.x + other.width <= tile.x,
          ).toBe(true);
      });
    },
  );
});
