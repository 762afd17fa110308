import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../catalog/catalog';
import { countHidden, indexCatalogue, NO_FILTER, searchCatalogue } from './search-catalogue';

const index = indexCatalogue(CATALOG);
const found = (filter: Partial<typeof NO_FILTER>): string[] =>
  searchCatalogue(index, { ...NO_FILTER, ...filter }).map(({ slug }) => slug);

describe('searchCatalogue', () => {
  it('shows everything, in order, when nothing is asked', () => {
    expect(found({})).toEqual(CATALOG.map(({ slug }) => slug));
  });

  it.each([
    ['push', 'push-ups'],
    ['pompes', 'push-ups'],
    ['  SQUATS ', 'air-squats'],
    ['gainage cote', 'side-plank'],
    ['fentes', 'reverse-lunges'],
    ['jumping jack', 'jumping-jacks'],
  ])('finds %j in both languages', (text, slug) => {
    expect(found({ text })).toContain(slug);
  });

  it('minds neither accents nor slips', () => {
    expect(found({ text: 'echauffement' })).toEqual(found({ text: 'échauffement' }));
    expect(found({ text: 'sqaut' })).toContain('air-squats');
    expect(found({ text: 'burpes' })).toContain('burpees');
  });

  it('puts who is called so before who only trains it', () => {
    expect(found({ text: 'calf' })[0]).toBe('calf-raises');
  });

  it('finds nothing for what means nothing', () => {
    expect(found({ text: 'xyzzyx' })).toEqual([]);
  });

  it('keeps every filter at once', () => {
    const slugs = found({
      category: 'core',
      equipment: 'none',
      level: 'beginner',
      impact: 'none',
      muscle: 'abs',
    });
    expect(slugs.length).toBeGreaterThanOrEqual(0);
    for (const slug of slugs) {
      const card = CATALOG.find((candidate) => candidate.slug === slug);
      expect(card).toMatchObject({ level: 'beginner', impact: 'none', equipment: [] });
    }
    expect(found({ equipment: 'dumbbells' })).toContain('biceps-curls');
  });

  it('counts the filters that a closed panel hides', () => {
    expect(countHidden({ ...NO_FILTER, text: 'a', category: 'core' })).toBe(0);
    expect(countHidden({ ...NO_FILTER, muscle: 'abs', level: 'beginner' })).toBe(2);
  });
});
