import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_FRENCH_NAME, LONGEST_NAME } from '../workout/edge-cases';
import { fitText, type TextRoom } from './fit-text';
import { measureText } from './measure-text';
import { TEXT_STYLES } from './text-styles';

const room: TextRoom = { style: 'headline', fontSize: 120, width: 832, height: 240 };

const heightOf = ({ fontSize, lines }: ReturnType<typeof fitText>, { style }: TextRoom) =>
  lines.length * fontSize * TEXT_STYLES[style].lineHeight;

describe('fitText', () => {
  test('leaves a short name at its full size on one line', () => {
    expect(fitText('Squats', room)).toEqual({ fontSize: 120, lines: ['Squats'] });
  });

  test('steps down before it takes a second line', () => {
    const { fontSize, lines } = fitText('Demi-burpees vifs', room);
    expect(lines).toHaveLength(1);
    expect(fontSize).toBeLessThan(120);
  });

  test('breaks two lines evenly', () => {
    const { lines } = fitText(LONGEST_FRENCH_NAME, room);
    expect(lines).toEqual(['Montées de genoux', 'dynamiques sur place']);
  });

  test.each([LONGEST_FRENCH_NAME, LONGEST_NAME])(
    'keeps 60 %% of the size for a long name',
    (name) => {
      const fitted = fitText(name, room);
      expect(fitted.fontSize).toBeGreaterThanOrEqual(0.6 * room.fontSize);
      expect(fitted.lines.length).toBeLessThanOrEqual(3);
    },
  );

  test('never cuts, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => {
        const fitted = fitText(text, room);
        expect(fitted.lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const line of fitted.lines) {
          expect(measureText(line, room.style, fitted.fontSize)).toBeLessThanOrEqual(room.width);
        }
        expect(heightOf(fitted, room)).toBeLessThanOrEqual(room.height + 0.5);
      }),
    );
  });
});
