import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_SESSION_BYTES, parseJson, readSessionFile } from './session-file';

describe('parseJson', () => {
  it('reads a document, with or without a byte order mark', () => {
    expect(parseJson('\uFEFF{"a":1}', 's.json')).toEqual({ a: 1 });
  });

  it.each([
    ['{', 'line 1, column 2'],
    ['', 'line 1, column 1'],
    ['{\n  "a": 1,\n}', 'line 3, column 1'],
    ['{"a": nope}', 'line 1, column 8'],
    ['{"nope": 1,\n "b": true,\n "c": nope}', 'line 3, column 8'],
    [`{"long": "${'x'.repeat(90)}",\n "c": [1, 2 3]}`, 'line 2, column 13'],
  ])('tells where %j breaks', (text, place) => {
    expect(() => parseJson(text, 's.json')).toThrow(`(${place})`);
  });

  it('says one line, without a copy of the text', () => {
    expect(() => parseJson('{"a":\n\nnope}', 's.json')).toThrow(/^"s\.json" is not JSON: [^\n{]*$/);
  });
});

describe('readSessionFile', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('refuses what is missing, a folder, or too large', async () => {
    const large = join(folder, 'large.json');
    await writeFile(large, Buffer.alloc(MAX_SESSION_BYTES + 1, ' '));
    await expect(readSessionFile(join(folder, 'no.json'))).rejects.toThrow('does not exist');
    await expect(readSessionFile(folder)).rejects.toThrow('is not a file');
    await expect(readSessionFile(large)).rejects.toThrow('1 MiB');
  });
});
