import { expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { constraintsSchema } from './constraints';
import { readConstraints } from './read-constraints';
import { readWishes } from './rules-provider';

it('takes what was written and nothing else', () => {
  const read = readConstraints({ durationSeconds: 600, quiet: true });
  expect(read).toEqual({ ok: true, given: { durationSeconds: 600, quiet: true } });
});

it('leaves what the words say of an injury', () => {
  const read = readConstraints({ durationSeconds: 600 });
  if (!read.ok) throw new Error('it is valid');
  const wishes = readWishes('20 minutes, my knees hurt', read.given, CATALOG);
  expect(wishes).toMatchObject({ constraints: { durationSeconds: 600, conditions: ['knee'] } });
});

it('goes before the words where it is whole', () => {
  const whole = constraintsSchema.parse({ positions: ['seated'], mustKeepPosition: true });
  const read = readConstraints(whole);
  if (!read.ok) throw new Error('it is valid');
  const wishes = readWishes('30 minutes, quiet, no squats', read.given, CATALOG);
  expect(wishes).toMatchObject({ kind: 'wishes', constraints: { ...whole, language: 'en' } });
});

it('names every value that is wrong', () => {
  const read = readConstraints({ durationSeconds: 5, colour: 'red' });
  expect(read).toMatchObject({ ok: false });
  expect(read.ok ? [] : read.problems.map(({ path }) => path)).toContain('durationSeconds');
});
