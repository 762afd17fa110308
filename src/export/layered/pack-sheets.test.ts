import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packSheets } from './pack-sheets';

const side = fc.integer({ min: 1, max: 400 });
const cells = fc.array(fc.record({ width: side, height: side }), { minLength: 1, maxLength: 120 });
const sheetPixels = fc.integer({ min: 1, max: 2_000_000 });

describe('packSheets', () => {
  test('keeps every cell, in order, inside its sheet and apart from the others', () => {
    fc.assert(
      fc.property(cells, sheetPixels, (list, pixels) => {
        const { size, sheets } = packSheets(list, pixels);
        expect(sheets.flat()).toHaveLength(list.length);
        const rest = list.values();
        for (const places of sheets) {
          expect(places.length).toBeGreaterThan(0);
          const boxes = places.map(({ x, y }) => {
            const { width, height } = rest.next().value ?? { width: 0, height: 0 };
            return { x, y, right: x + width, bottom: y + height };
          });
          for (const [index, box] of boxes.entries()) {
            expect(box.x >= 0 && box.y >= 0).toBe(true);
            expect(box.right <= size.width && box.bottom <= size.height).toBe(true);
            const overlaps = boxes
              .slice(index + 1)
              .filter(
                (other) =>
                  box.x < other.right &&
                  other.x < box.right &&
                  box.y < other.bottom &&
                  other.y < box.bottom,
              );
            expect(overlaps).toEqual([]);
          }
        }
      }),
    );
  });

  test('is no larger than asked for, unless one cell is', () => {
    fc.assert(
      fc.property(cells, sheetPixels, (list, pixels) => {
        const { size } = packSheets(list, pixels);
        const tallest = Math.max(...list.map(({ height }) => height));
        expect(size.height === tallest || size.width * size.height <= pixels).toBe(true);
      }),
    );
  });

  test('fills sheets with cells of one size but for the rim', () => {
    const rings = Array.from({ length: 500 }, () => ({ width: 376, height: 376 }));
    const { size, sheets } = packSheets(rings, 4_000_000);
    const pixels = sheets.slice(0, -1).length * size.width * size.height;
    const shown = sheets.slice(0, -1).flat().length * 376 * 376;
    expect(shown / pixels).toBeGreaterThan(0.9);
  });

  test('a short list makes a low sheet', () => {
    expect(packSheets([{ width: 100, height: 20 }], 4_000_000)).toEqual({
      size: { width: 100, height: 20 },
      sheets: [[{ x: 0, y: 0 }]],
    });
  });

  test('of nothing there are no sheets', () => {
    expect(packSheets([], 4_000_000).sheets).toEqual([]);
  });
});
