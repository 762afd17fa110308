import { access } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageSchema } from '../../workout/language';
import { PROGRAMMES } from '../library/programmes';
import { readySessions } from './ready-sessions';

describe('the sessions that the landing page offers', () => {
  it.each(languageSchema.options)('are four, each with a picture, in %s', async (language) => {
    const offered = readySessions(PROGRAMMES, language);
    expect(offered).toHaveLength(4);
    expect(new Set(offered.map(({ picture }) => picture.poster)).size).toBe(4);
    for (const { picture, minutes } of offered) {
      for (const file of Object.values(picture)) {
        await access(path.join(import.meta.dirname, '../../../public', file));
      }
      expect(minutes).toBeGreaterThan(0);
    }
  });

  it('leave out what is not there', () => {
    expect(readySessions([], 'en')).toEqual([]);
  });
});
