import fc from 'fast-check';
import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, checkKey, isKey } from './key';

const HOSTILE = [
  '',
  '/',
  '.',
  '..',
  '../etc/passwd',
  'films/../../etc/passwd',
  'films/..',
  'films/./a',
  '/etc/passwd',
  'films/',
  'films//a',
  'films\\..\\a',
  'C:/a',
  'c:a',
  '~/a',
  '+incoming/a',
  'films/a\0.mp4',
  'films/a\n',
  'films/a.mp4\n',
  'films/a b',
  'Films/a',
  'films/é',
  'films/e\u0301',
  'films/%2e%2e/a',
  'films/%2fa',
  'films/a?x=1',
  'films/a#b',
  'films/*',
  'films/$(id)',
  'films/．．/a',
  'films/\u202egpj.exe',
  'a'.repeat(129),
  `${'a/'.repeat(256)}a`,
];

describe('keys', () => {
  it.each(HOSTILE)('refuses %j', (key) => {
    expect(isKey(key)).toBe(false);
    expect(() => checkKey(key)).toThrow(TypeError);
    expect(() => checkKey(key)).toThrow('the storage key is "');
  });

  it.each(['a', 'a.b', '.a', '...', 'films/0f/1/00001.part', 'a-b_c.d/e', `${'a/'.repeat(255)}a`])(
    'takes %s',
    (key) => expect(() => checkKey(key)).not.toThrow(),
  );

  it('takes the whole storage as a folder, but nothing else that is no key', () => {
    expect(() => checkFolder('')).not.toThrow();
    expect(() => checkFolder('films')).not.toThrow();
    for (const folder of HOSTILE.slice(1)) expect(() => checkFolder(folder)).toThrow(TypeError);
  });

  it('stays below the folder it is joined to, whatever it is, and is what the address of a web page keeps', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '',
      'a',
      'films',
      '%2e',
      '\\',
      '\0',
      'A',
      'x.mp4',
      ':',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('/')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        if (!isKey(text)) return;
        expect(posix.join('/root', text)).toBe(`/root/${text}`);
        expect(win32.join('C:\\root', text)).toBe(`C:\\root\\${text.replaceAll('/', '\\')}`);
        expect(new URL(`https://host/api/files/${text}`).pathname).toBe(`/api/files/${text}`);
      }),
      { numRuns: 1000 },
    );
  });
});
