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
    expect(new Set(offered.map(({ poster }) => poster)).size).toBe(4);
    for (const { poster, minutes } of offered) {
      await access(path.join(import.meta.dirname, '../../../public', poster));
      expect(minutes).toBeGreaterThan(0);
    }
  });

  it('leave out what is not there', () => {
    expect(readySessions([], 'en')).toEqual([]);
  });
});
