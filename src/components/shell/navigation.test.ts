import { describe, expect, it } from 'vitest';
import { isWithin } from './navigation';

describe('the current page', () => {
  it.each([
    ['/train', true],
    ['/train/share', true],
    ['/training', false],
    ['/', false],
  ])('%s is within /train: %s', (pathname, expected) => {
    expect(isWithin(pathname, '/train')).toBe(expected);
  });
});
