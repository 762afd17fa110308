import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toEvenFilmPixels, toFilmPixels } from './box';

const design = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 500 }),
  width: fc.integer({ min: 8, max: 500 }),
  height: fc.integer({ min: 8, max: 500 }),
});
const hd = { width: 1280, height: 720 };

test('even boxes stay inside their rectangle, and squares square', () => {
  fc.assert(
    fc.property(design, (box) => {
      const even = toEvenFilmPixels(hd, box);
      expect(Object.values(even).every((pixels) => pixels % 2 === 0)).toBe(true);
      expect(even.x).toBeGreaterThanOrEqual((box.x * 2) / 3 - 1e-6);
      expect(even.x + even.width).toBeLessThanOrEqual(((box.x + box.width) * 2) / 3 + 1e-5);
      expect(even.y + even.height).toBeLessThanOrEqual(((box.y + box.height) * 2) / 3 + 1e-5);
      const square = toEvenFilmPixels(hd, { ...box, height: box.width });
      expect(square.width).toBe(square.height);
    }),
  );
});

test('neighbours stay neighbours', () => {
  fc.assert(
    fc.property(design, fc.integer({ min: 1, max: 300 }), (box, width) => {
      const left = toFilmPixels(hd, box);
      const right = toFilmPixels(hd, { ...box, x: box.x + box.width, width });
      expect(left.x + left.width).toBe(right.x);
    }),
  );
});
