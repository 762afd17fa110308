import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentHeader } from './content-disposition';

describe('attachmentHeader', () => {
  it.each([
    ['Leg day (1).mp4', 'attachment; filename="Leg day (1).mp4"'],
    [
      'Étirements.mp4',
      `attachment; filename="Etirements.mp4"; filename*=UTF-8''%C3%89tirements.mp4`,
    ],
    ['../../a\\b.mp4', 'attachment; filename=".._.._a_b.mp4"'],
    [
      'a"; filename="b.exe',
      'attachment; filename="a__ filename=_b.exe"; filename*=UTF-8\'\'a_%3B%20filename%3D_b.exe',
    ],
    ['\r\nSet-Cookie: x', 'attachment; filename="__Set-Cookie_ x"'],
    ['exe.\u202e4pm', 'attachment; filename="exe._4pm"'],
    ['a\uff02b', `attachment; filename="a_b"; filename*=UTF-8''a%EF%BC%82b`],
    ['\u0301', `attachment; filename="download"; filename*=UTF-8''%CC%81`],
    ['  ', 'attachment; filename="download"'],
    ['', 'attachment; filename="download"'],
  ])('names %j', (name, header) => expect(attachmentHeader(name)).toBe(header));

  it('is a header whatever the name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const header = attachmentHeader(name);
        expect(header).toMatch(
          /^attachment; filename="[^"\\%;]+"(?:; filename\*=UTF-8''[\w.!~%-]+)?$/,
        );
        expect(header).toMatch(/^[ -~]+$/);
        expect(() => new Headers({ 'content-disposition': header })).not.toThrow();
      }),
    );
  });
});
