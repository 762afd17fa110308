import { expect, it } from 'vitest';
import { CATALOG } from '../../catalog/catalog';
import { foundExercises } from './found-exercises';

const all = CATALOG.map((exercise, index) => ({
  ...exercise,
  isPublished: index !== 0,
  clips: index === 1 ? [] : exercise.clips,
}));

it('exercises are found by their state and by a part of a name in either language', () => {
  expect(foundExercises(all, { text: '', shown: 'all' })).toHaveLength(CATALOG.length);
  expect(foundExercises(all, { text: '', shown: 'hidden' })).toEqual([all[0]]);
  expect(foundExercises(all, { text: '', shown: 'noClip' })).toEqual([all[1]]);
  const slugs = foundExercises(all, { text: ' POMPES', shown: 'listed' }).map(({ slug }) => slug);
  expect(slugs).toContain('push-ups');
  expect(foundExercises(all, { text: 'genoux eleves xyz', shown: 'all' })).toEqual([]);
});
