import { expect, it } from 'vitest';
import { FILE_KINDS, filmWishOf, wishOfExport } from './film-wish';

it.each(FILE_KINDS)('an export that was asked for as %s is asked for again as such', (kind) => {
  const wish = filmWishOf('wko_one', { resolution: '720p', kind });
  expect(wishOfExport(wish)).toEqual(wish);
});

it('one that no button of this page asks for is not, nor one whose workout is gone', () => {
  const wish = filmWishOf('wko_one', { resolution: '1080p', kind: 'quick' });
  expect(wishOfExport({ ...wish, crf: 1 })).toBeNull();
  expect(wishOfExport({ ...wish, sessionId: null })).toBeNull();
});
