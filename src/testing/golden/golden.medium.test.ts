import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMBINATIONS, type Combination } from '../combination';
import { goldenFile, openSheetPainter } from './golden-sheets';

/** Of all pixels; a label that moves by two pixels changes more. */
const TOLERATED_SHARE = 0.0005;

interface Picture {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

const decode = async (image: Buffer | string): Promise<Picture> => {
  const { data, info } = await sharp(image)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/** Share of pixels that an eye would tell apart. */
const differingShare = (a: Picture, b: Picture): number => {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const differing = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 });
  return differing / (a.width * a.height);
};

describe('every screen × template × format × language looks as it was approved', () => {
  let painter: Awaited<ReturnType<typeof openSheetPainter>>;

  beforeAll(async () => {
    painter = await openSheetPainter();
  });
  afterAll(() => painter.close());

  it.each(COMBINATIONS)('$template $format $language', { timeout: 120_000 }, async (sheet) => {
    const [drawn, approved] = await Promise.all([
      painter.paint(sheet).then(decode),
      decode(goldenFile(sheet)),
    ]);
    expect(differingShare(drawn, approved)).toBeLessThanOrEqual(TOLERATED_SHARE);
  });
});

describe('the comparison', () => {
  const sheetOf = (language: Combination['language']): string =>
    goldenFile({ template: 'ring', format: 'landscape', language });

  it('tells two languages apart', async () => {
    const [english, french] = await Promise.all([decode(sheetOf('en')), decode(sheetOf('fr'))]);
    expect(differingShare(english, french)).toBeGreaterThan(TOLERATED_SHARE);
  });

  it('sees a shift of two pixels', async () => {
    const { width, height } = await sharp(sheetOf('en')).metadata();
    const shifted = await sharp(sheetOf('en'))
      .extract({ left: 2, top: 0, width: width - 2, height })
      .extend({ right: 2, background: '#10131f' })
      .toBuffer();
    const [original, moved] = await Promise.all([decode(sheetOf('en')), decode(shifted)]);
    expect(differingShare(original, moved)).toBeGreaterThan(TOLERATED_SHARE * 4);
  });
});
