import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageSchema } from '../../workout/language';
import { EXAMPLE_SESSIONS, exampleTitle } from './example-sessions';

describe('the example sessions of the page', () => {
  it('are the files in examples/, every one of them', async () => {
    const files = await readdir(path.join(import.meta.dirname, '../../../examples'));
    const ids = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
    expect(EXAMPLE_SESSIONS.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it.each(languageSchema.options)('have titles of their own in %s', (language) => {
    const titles = EXAMPLE_SESSIONS.map((example) => exampleTitle(example, language));
    expect(new Set(titles).size).toBe(EXAMPLE_SESSIONS.length);
  });

  it('are called in the language of their film as their files say', () => {
    for (const example of EXAMPLE_SESSIONS) {
      const { title, config } = example.session;
      expect(exampleTitle(example, config.language)).toBe(title);
    }
  });
});
