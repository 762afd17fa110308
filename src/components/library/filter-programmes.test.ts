import { expect, it } from 'vitest';
import { filterProgrammes, LENGTH_NAMES, NO_FILTER } from './filter-programmes';
import { PROGRAMMES } from './programmes';

const slugs = (filter: Partial<typeof NO_FILTER>) =>
  filterProgrammes(PROGRAMMES, { ...NO_FILTER, ...filter }).map(({ slug }) => slug);

it('finds all where nothing is asked, and what is asked', () => {
  expect(slugs({})).toHaveLength(PROGRAMMES.length);
  expect(slugs({ focus: 'core' })).toEqual(['core-in-ten', 'a-back-that-holds']);
  expect(slugs({ level: 'advanced' })).toEqual(['power-circuit']);
  expect(slugs({ isBare: true, isQuiet: true, length: 'long' })).toEqual([
    'whole-body-thirty',
    'sweat-without-jumping',
    'strong-legs',
  ]);
});

it('puts every programme into one length', () => {
  const found = LENGTH_NAMES.flatMap((length) => slugs({ length }));
  expect(found.toSorted()).toEqual(slugs({}).toSorted());
});
