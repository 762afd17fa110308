import { describe, expect, it } from 'vitest';
import { boundsOfAlpha, squareAround } from './picture-bounds';

/** A picture of the given alphas, one row a line. */
const pictureOf = (...rows: number[][]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: Buffer.from(rows.flat().flatMap((alpha) => [0, 0, 0, alpha])),
});

describe('boundsOfAlpha', () => {
  it('leaves out what is thinner than asked, such as a shadow', () => {
    const picture = pictureOf([0, 0, 0, 0], [0, 255, 200, 0], [40, 255, 0, 40]);
    expect(boundsOfAlpha(picture, 160)).toEqual({ left: 1, top: 1, width: 2, height: 2 });
  });

  it('is the whole of an empty picture', () => {
    expect(boundsOfAlpha(pictureOf([0, 0], [0, 0]), 160)).toEqual({
      left: 0,
      top: 0,
      width: 2,
      height: 2,
    });
  });
});

describe('squareAround', () => {
  const picture = { width: 100, height: 100 };

  it('centres on what it holds, with a margin', () => {
    const square = squareAround({ left: 40, top: 30, width: 20, height: 40 }, picture, 0.1);
    expect(square).toEqual({ left: 26, top: 26, width: 48, height: 48 });
  });

  it('stays inside the picture', () => {
    const square = squareAround({ left: 0, top: 60, width: 95, height: 40 }, picture, 0.1);
    expect(square).toEqual({ left: 0, top: 0, width: 100, height: 100 });
  });
});
