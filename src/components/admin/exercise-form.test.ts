import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../catalog/catalog';
import { exerciseCardSchema } from '../../catalog/exercise';
import { EMPTY_FORM, formOf, readForm, suggestedSlug, toggled } from './exercise-form';

const cards = CATALOG.map(({ id: _id, clips: _clips, ...card }) => exerciseCardSchema.parse(card));

describe('the form of an exercise', () => {
  it('gives every card of the catalogue back as it was', () => {
    for (const card of cards) expect(readForm(formOf(card))).toEqual({ card });
  });

  it('says every part that is missing', () => {
    const read = readForm(EMPTY_FORM);
    expect('wrong' in read ? [...read.wrong] : []).toEqual([
      'slug',
      'name.en',
      'name.fr',
      'cues.en',
      'cues.fr',
      'categories',
      'muscles.primary',
      'compendiumCode',
    ]);
  });

  it.each([
    [{ slug: 'Push Ups' }, 'slug'],
    [{ met: 'much' }, 'met'],
    [{ met: '0,5' }, 'met'],
    [{ secondsPerRep: '0' }, 'secondsPerRep'],
    [{ compendiumCode: '123' }, 'compendiumCode'],
    [{ cues: { en: 'one', fr: 'une\ndeux' } }, 'cues.en'],
    [{ cues: { en: 'one\ntwo', fr: 'une\ndeux\ntrois\nquatre' } }, 'cues.fr'],
  ])('%j is wrong', (change, part) => {
    const [card] = cards;
    if (card === undefined) throw new Error('the catalogue is empty');
    expect(readForm({ ...formOf(card), ...change })).toEqual({ wrong: new Set([part]) });
  });

  it('takes a comma as a French keyboard writes it', () => {
    const [card] = cards;
    if (card === undefined) throw new Error('the catalogue is empty');
    expect(readForm({ ...formOf(card), met: '3,8' })).toMatchObject({ card: { met: 3.8 } });
  });
});

it('a slug is suggested for a name', () => {
  expect(suggestedSlug('  World’s greatest stretch (à gauche) ')).toBe(
    'worlds-greatest-stretch-a-gauche',
  );
});

it('a value is put in at the end, and taken out', () => {
  expect(toggled(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});
