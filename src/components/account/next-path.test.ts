import { describe, expect, it } from 'vitest';
import { nextPath, signInAddress } from './next-path';

describe('where a sign-in leads', () => {
  it.each([
    ['/library', '/library'],
    ['/train?workout=wko_1#film', '/train?workout=wko_1#film'],
    ['/a/../films', '/films'],
    ['https://other.example/', null],
    ['//other.example', null],
    ['/\\other.example', null],
    ['/\t/other.example', null],
    ['/.//other.example', null],
    ['javascript:alert(1)', null],
    ['/account?next=/account', null],
    ['/api/account/data', null],
    ['library', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s → %s', (next, path) => {
    expect(nextPath(next)).toBe(path);
  });

  it('is part of the address of the sign-in', () => {
    expect(signInAddress('/train?workout=wko_1')).toBe('/account?next=%2Ftrain%3Fworkout%3Dwko_1');
    expect(signInAddress('/account')).toBe('/account');
  });
});
