import { describe, expect, it } from 'vitest';
import { ssimOf } from './ssim';
import { greyPicture } from './test-pictures';

const size = { width: 192, height: 128 } as const;
const texture = (x: number, y: number): number => 60 + ((x * 7 + y * 13) % 97);

describe('ssimOf', () => {
  it('is 1 for equal pictures', () => {
    const picture = greyPicture(size, texture);
    expect(ssimOf(picture, picture)).toEqual({
      y: 1,
      u: 1,
      v: 1,
      all: 1,
      worstTile: { ssim: 1, x: 0, y: 0 },
    });
  });

  it('is the luminance term of the formula for flat pictures', () => {
    const { y, all } = ssimOf(
      greyPicture(size, () => 100),
      greyPicture(size, () => 110),
    );
    const luminance = (2 * 100 * 110 + 6.5) / (100 ** 2 + 110 ** 2 + 6.5);
    expect(y).toBeCloseTo(luminance, 5);
    expect(all).toBeCloseTo((4 * luminance + 2) / 6, 5);
  });

  it('falls far for a picture that is moved by a pixel', () => {
    const moved = greyPicture(size, (x, y) => texture(x + 1, y));
    expect(ssimOf(greyPicture(size, texture), moved).y).toBeLessThan(0.9);
  });

  it('says where the pictures differ most', () => {
    const spot = (x: number, y: number): boolean => x >= 140 && x < 160 && y >= 80 && y < 100;
    const { worstTile, all } = ssimOf(
      greyPicture(size, texture),
      greyPicture(size, (x, y) => (spot(x, y) ? 235 : texture(x, y))),
    );
    expect(worstTile).toMatchObject({ x: 128, y: 64 });
    expect(worstTile.ssim).toBeLessThan(all);
  });

  it('refuses pictures of different sizes', () => {
    const other = greyPicture({ width: 128, height: 128 }, texture);
    expect(() => ssimOf(greyPicture(size, texture), other)).toThrow('192×128, the other 128×128');
  });
});
