import { describe, expect, it } from 'vitest';
import { MAX_NESTING, parseJson } from './parse-json';

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

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
    ['\uFEFF{"a": nope}', 'line 1, column 8'],
    ['\uFEFF{"a": 1,}', 'line 1, column 9'],
    ['\uFEFF{"a": 1,\n}', 'line 2, column 1'],
  ])('tells where %j breaks', (text, place) => {
    expect(() => parseJson(text, 's.json')).toThrow(`(${place})`);
  });

  it.each([
    '{"a":\n\nnope}',
    // Long texts are cut at their end, at their beginning or at both.
    `{"a": nope, "b": "${'x'.repeat(90)}"}`,
    `{"b": "${'x'.repeat(90)}", "a": nope}`,
    `{"b": "${'x'.repeat(90)}", "a": nope, "c": "${'x'.repeat(90)}"}`,
  ])('says one line, without a copy of the text: %j', (text) => {
    expect(() => parseJson(text, 's.json')).toThrow(
      /^"s\.json" is not JSON: Unexpected token 'o' \(line \d+, column \d+\)$/,
    );
  });

  it('refuses what nests too deep, however deep', () => {
    expect(parseJson(nested(MAX_NESTING), 's.json')).toBeInstanceOf(Array);
    for (const levels of [MAX_NESTING + 1, 200_000]) {
      expect(() => parseJson(nested(levels), 's.json')).toThrow(
        '"s.json" nests more than 32 levels deep',
      );
    }
  });
});
