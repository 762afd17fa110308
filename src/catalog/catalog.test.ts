import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOG } from './catalog';
import { exerciseCardSchema, exerciseSchema } from './exercise';
import { EXERCISE_CARDS } from './exercise-cards';
import { categorySchema } from './vocabulary';

const LONGEST_NAME = 40;
/** Longer cues do not fit on one line of a film. */
const LONGEST_CUE = 60;

/** What English and French coaches call alike. */
const INTERNATIONAL_NAMES = [
  'bird-dog',
  'burpees',
  'dead-bug',
  'goblet-squats',
  'good-mornings',
  'jumping-jacks',
  'mountain-climbers',
  'russian-twists',
];

/** MET by code, Compendium of Physical Activities, 2011 update (Ainsworth et al. 2011). */
const COMPENDIUM: Readonly<Record<string, number>> = {
  '02020': 8,
  '02022': 3.8,
  '02024': 2.8,
  '02030': 3.5,
  '02052': 5,
  '02054': 3.5,
  '02101': 2.3,
  '02146': 6,
  '02150': 2.5,
  '02180': 3.3,
  '03018': 5.5,
  '03020': 5,
  '03021': 7.3,
  '12025': 8,
  '15110': 5.5,
  '17190': 3.5,
};

const slugs = EXERCISE_CARDS.map((card) => card.slug);
const cardBySlug = new Map(EXERCISE_CARDS.map((card) => [card.slug, card]));
const easierOf = (slug: string): readonly string[] => cardBySlug.get(slug)?.variants.easier ?? [];
const harderOf = (slug: string): readonly string[] => cardBySlug.get(slug)?.variants.harder ?? [];

/** Every exercise that can be reached by "easier", the nearest first. */
const allEasierOf = (slug: string): string[] => {
  const found: string[] = [];
  const open = [...easierOf(slug)];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (found.includes(next)) continue;
    found.push(next);
    open.push(...easierOf(next));
  }
  return found;
};

describe('the cards as a set', () => {
  it('stand in order of slug, each once', () => {
    expect(slugs).toEqual([...new Set(slugs)].sort());
  });

  it('are at least 48, half of them without equipment', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(48);
    const unequipped = EXERCISE_CARDS.filter((card) => card.equipment.length === 0);
    expect(unequipped.length).toBeGreaterThanOrEqual(slugs.length / 2);
  });

  it('hold ten quiet cardio or core exercises', () => {
    const quiet = EXERCISE_CARDS.filter(
      (card) =>
        card.impact !== 'high' &&
        card.categories.some((category) => category === 'cardio' || category === 'core'),
    );
    expect(quiet.length).toBeGreaterThanOrEqual(10);
  });

  it.each(categorySchema.options)('hold six exercises of category %s', (category) => {
    const members = EXERCISE_CARDS.filter((card) => card.categories.includes(category));
    expect(members.length).toBeGreaterThanOrEqual(6);
  });

  it('name no two exercises alike', () => {
    for (const language of ['en', 'fr'] as const) {
      const names = EXERCISE_CARDS.map((card) => card.name[language].toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

it.each(CATALOG)('$slug is a whole exercise', (exercise) => {
  expect(exerciseSchema.parse(exercise)).toEqual(exercise);
});

describe.each(EXERCISE_CARDS)('$slug', (card) => {
  it('is a whole card', () => {
    expect(exerciseCardSchema.parse(card)).toEqual(card);
  });

  it('speaks both languages, short enough for a film', () => {
    expect(card.cues.fr.length).toBe(card.cues.en.length);
    for (const language of ['en', 'fr'] as const) {
      expect(card.name[language].length).toBeLessThanOrEqual(LONGEST_NAME);
      for (const cue of card.cues[language]) {
        expect(cue.length, cue).toBeLessThanOrEqual(LONGEST_CUE);
        expect(cue, 'a sentence with typographic apostrophes').toMatch(/^\p{Lu}[^'"]*\.$/u);
      }
    }
    const alike = card.name.en === card.name.fr;
    expect(alike).toBe(INTERNATIONAL_NAMES.includes(card.slug));
    for (const cue of card.cues.fr) expect(card.cues.en).not.toContain(cue);
  });

  it('lists nothing twice, and no muscle as both primary and secondary', () => {
    const muscles = [...card.muscles.primary, ...card.muscles.secondary];
    for (const list of [muscles, card.categories, card.equipment, card.contraindications])
      expect(new Set<string>(list).size).toBe(list.length);
  });

  it('takes its MET from the Compendium', () => {
    expect(card.met).toBe(COMPENDIUM[card.compendiumCode]);
  });

  it('keeps the tempo a trainer would count', () => {
    // A breath of 4–5 s paces a hold; a pair of running steps is the fastest repetition.
    const [least, most] = card.execution === 'hold' ? [4, 5] : [0.5, 6];
    expect(card.secondsPerRep).toBeGreaterThanOrEqual(least);
    expect(card.secondsPerRep).toBeLessThanOrEqual(most);
  });

  it('is linked with its variants both ways, without a circle', () => {
    for (const easier of card.variants.easier) expect(harderOf(easier)).toContain(card.slug);
    for (const harder of card.variants.harder) expect(easierOf(harder)).toContain(card.slug);
    expect(allEasierOf(card.slug)).not.toContain(card.slug);
  });

  it('has easier variants that ask for no higher level and no harder landing', () => {
    const rank = { beginner: 0, intermediate: 1, advanced: 2, none: 0, low: 1, high: 2 };
    for (const slug of card.variants.easier) {
      const easier = cardBySlug.get(slug);
      if (easier === undefined) throw new Error(`"${slug}" is not a card`);
      expect(rank[easier.level], slug).toBeLessThanOrEqual(rank[card.level]);
      expect(rank[easier.impact], slug).toBeLessThanOrEqual(Math.max(rank[card.impact], 1));
    }
  });

  it('is gentle if it serves as warm-up, and held if it is a stretch to cool down', () => {
    if (card.categories.includes('warm-up')) {
      expect(card.impact).not.toBe('high');
      expect(card.level).not.toBe('advanced');
      expect(card.execution).toBe('reps');
    }
    if (card.categories.includes('cool-down')) expect(card.impact).not.toBe('high');
  });
});

it('chains the progressions trainers know', () => {
  expect(allEasierOf('decline-push-ups')).toEqual(['push-ups', 'knee-push-ups', 'wall-push-ups']);
  expect(allEasierOf('jump-squats')).toEqual(['air-squats', 'half-squats']);
  expect(easierOf('burpees')).toContain('step-back-burpees');
  expect(easierOf('high-knees')).toEqual(['knee-drives']);
});

it('shows in the catalogue what has a clip, and links only to what it shows', () => {
  const shown = CATALOG.map((exercise) => exercise.slug);
  expect(shown).toEqual(slugs.filter((slug) => shown.includes(slug)));
  expect(shown).toEqual(
    expect.arrayContaining(['air-squats', 'push-ups', 'quick-feet-half-burpees']),
  );
  for (const exercise of CATALOG) {
    expect(exercise.clips.length).toBeGreaterThan(0);
    const { easier, harder } = exercise.variants;
    for (const slug of [...easier, ...harder]) expect(shown).toContain(slug);
  }
});

it('has every nearest code in docs/catalogue.md', () => {
  const doc = readFileSync(new URL('../../docs/catalogue.md', import.meta.url), 'utf8');
  const rows = doc.split('\n').filter((line) => line.startsWith('| 0') || line.startsWith('| 1'));
  const written = rows.flatMap((row) => {
    const [, code = '', met = '', , exercises = ''] = row.split('|').map((cell) => cell.trim());
    return [...exercises.matchAll(/`([a-z-]+)`/g)].map(([, slug]) => `${slug} ${code} ${met}`);
  });
  const carded = EXERCISE_CARDS.filter((card) => card.metSource === 'nearest').map(
    (card) => `${card.slug} ${card.compendiumCode} ${card.met.toFixed(1)}`,
  );
  expect(written.sort()).toEqual(carded.sort());
});
