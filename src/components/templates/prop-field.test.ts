import { describe, expect, it } from 'vitest';
import { OVERLAY_TEMPLATES } from '../../../remotion/overlays/registry';
import { MESSAGES } from '../words/messages';
import { contrastOf, isColor, LEAST_CONTRAST, toHex } from './contrast';
import { changedProps, fieldsOf, wordsOfKey } from './prop-field';
import { DARK } from '../../../remotion/kit/tokens';

describe.each(OVERLAY_TEMPLATES.map((template) => [template.id, template] as const))(
  'the form of %s',
  (_id, { schema }) => {
    const fields = fieldsOf(schema);

    it('has a control for every prop, which begins as the schema does', () => {
      const initial = Object.fromEntries(fields.map((field) => [field.key, field.initial]));
      expect(initial).toEqual(schema.parse({}));
      expect(changedProps(schema, initial)).toEqual({});
    });

    it('has a name for every prop and choice in the words of the page', () => {
      const { props, choices } = MESSAGES.en.templates;
      for (const field of fields) {
        expect(Object.keys(props)).toContain(field.key);
        if (field.kind === 'choice') {
          for (const option of field.options) expect(Object.keys(choices)).toContain(option);
        }
      }
    });

    it('begins with colours that can be read', () => {
      for (const field of fields) {
        if (field.kind !== 'color') continue;
        expect(contrastOf(field.initial, DARK.stage)).toBeGreaterThan(LEAST_CONTRAST);
      }
    });
  },
);

it('reads bounds and steps from the schema', () => {
  const ring = OVERLAY_TEMPLATES.find(({ id }) => id === 'ring');
  if (ring === undefined) throw new Error('no ring');
  expect(fieldsOf(ring.schema)).toContainEqual({
    key: 'ringWidth',
    kind: 'number',
    initial: 20,
    min: 8,
    max: 32,
    step: 2,
  });
  expect(changedProps(ring.schema, { ringWidth: 12, showCue: true, foreign: 1 })).toEqual({
    ringWidth: 12,
  });
  expect(wordsOfKey('showNext')).toBe('Show next');
});

it('knows colours and their contrast', () => {
  expect(contrastOf('#000', '#fff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(toHex('rgb(255, 0, 128)')).toBe('#ff0080');
  expect(isColor('#12')).toBe(false);
  expect(isColor('red')).toBe(true);
});
