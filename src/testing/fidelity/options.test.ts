import { describe, expect, it } from 'vitest';
import { OVERLAY_TEMPLATES } from '../../../remotion/overlays/registry';
import { nameOf } from '../combination';
import { parseOptions } from './options';

const filmsOf = (...typed: string[]): string[] => parseOptions(typed).combinations.map(nameOf);

describe('parseOptions', () => {
  it('takes every template in three formats and two languages at 720p', () => {
    const { combinations, ...others } = parseOptions([]);
    expect(combinations).toHaveLength(OVERLAY_TEMPLATES.length * 3 * 2);
    expect(others).toEqual({ resolution: '720p', isJson: false, isHelp: false });
  });

  it('takes some of them', () => {
    expect(filmsOf('--only', 'template=ring,format=portrait', '--language', 'fr')).toEqual([
      'ring-portrait-fr',
    ]);
    expect(filmsOf('--only', 'template=tv')).toHaveLength(6);
    expect(parseOptions(['--resolution', '1080p', '--json'])).toMatchObject({
      resolution: '1080p',
      isJson: true,
    });
  });

  it.each([
    [['--only', 'template=rong'], '--only has "rong"; allowed: ring, classic, tv'],
    [['--only', 'coach=male'], '--only has "coach"; allowed: template, format'],
    [['--language', 'de'], '--language has "de"; allowed: en, fr'],
    [['--resolution', '4k'], '--resolution has "4k"; allowed: 720p, 1080p'],
    [['--onyl', 'x'], '--onyl'],
  ])('refuses %j', (typed, message) => {
    expect(() => parseOptions(typed)).toThrow(message);
  });
});
