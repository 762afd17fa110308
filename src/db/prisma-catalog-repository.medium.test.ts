import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import type { Exercise, ExerciseCard } from '../catalog/exercise';
import { openTestDatabase } from '../testing/test-database';
import { openDatabase } from './open-database';

const { database, url } = await openTestDatabase();
const { catalog, pool } = database;

beforeEach(async () => {
  await pool.query('TRUNCATE exercises, categories CASCADE');
  await catalog.seed(CATALOG);
});

const slugs = (exercises: readonly Exercise[]) => exercises.map(({ slug }) => slug);

const exerciseNamed = (slug: string): Exercise => {
  const found = CATALOG.find((exercise) => exercise.slug === slug);
  if (found === undefined) throw new Error(`${slug} is not shipped`);
  return found;
};
const plank = exerciseNamed('plank');

const clipOf = (exercise: Exercise, url_: string) => {
  const [first] = exercise.clips;
  if (first === undefined) throw new Error(`${exercise.slug} has no clip`);
  return { ...first, url: url_ };
};

const cardLike = (
  { id: _id, clips: _clips, ...card }: Exercise,
  change: Partial<ExerciseCard>,
): ExerciseCard => ({ ...card, ...change });

/** The shipped catalogue with another plank. */
const shippedWith = (change: Partial<Exercise>): readonly Exercise[] =>
  CATALOG.map((exercise) => (exercise.slug === 'plank' ? { ...exercise, ...change } : exercise));

it('shows administrators also what is not listed', async () => {
  await catalog.update(plank.id, { isPublished: false });
  const card = cardLike(plank, { slug: 'new-plank' });
  await catalog.create(card);
  const all = await catalog.listAll();
  expect(all).toHaveLength(CATALOG.length + 1);
  expect(all.find(({ id }) => id === plank.id)).toEqual({ ...plank, isPublished: false });
  expect(all.find(({ slug }) => slug === 'new-plank')).toMatchObject({
    ...card,
    clips: [],
    isPublished: true,
  });
});

describe('seeding', () => {
  it('brings in exactly what is shipped, and nothing the second time', async () => {
    expect(await catalog.list()).toEqual(CATALOG);
    const before = await catalog.version();
    await catalog.seed(CATALOG);
    expect(await catalog.version()).toBe(before);
  });

  it('works when several processes do it at once', async () => {
    await pool.query('TRUNCATE exercises, categories CASCADE');
    const others = Array.from({ length: 3 }, () => openDatabase(url));
    await Promise.all(others.map((other) => other.catalog.seed(CATALOG)));
    await Promise.all(others.map((other) => other.close()));
    expect(await catalog.list()).toEqual(CATALOG);
  });

  it('follows what is shipped anew: cards and clips', async () => {
    const fresh = shippedWith({
      name: { en: 'Long plank', fr: 'Longue planche' },
      categories: ['core', 'warm-up'],
      clips: [clipOf(plank, '/clips/plank/new.webm'), ...plank.clips.slice(1)],
    });
    await catalog.seed(fresh);
    expect(await catalog.list()).toEqual(fresh);
    const { rows } = await pool.query(
      `SELECT version, "isCurrent" FROM clips WHERE "exerciseId" = $1 AND coach = $2 ORDER BY version`,
      [plank.id, plank.clips[0]?.coach],
    );
    expect(rows).toEqual([
      { version: 1, isCurrent: false },
      { version: 2, isCurrent: true },
    ]);
  });

  it("leaves an administrator's changes, cards as well as clips", async () => {
    const clip = clipOf(plank, '/clips/plank/filmed.webm');
    await catalog.update(plank.id, {
      card: cardLike(plank, { name: { en: 'Mine', fr: 'Le mien' } }),
    });
    await catalog.addClip('plank', clip, 'hash');
    await catalog.update(exerciseNamed('push-ups').id, { isPublished: false });
    await catalog.seed(
      shippedWith({
        met: 9,
        clips: [clipOf(plank, '/clips/plank/new.webm'), ...plank.clips.slice(1)],
      }),
    );
    expect(await catalog.find('plank')).toMatchObject({
      name: { en: 'Mine', fr: 'Le mien' },
      met: plank.met,
    });
    expect((await catalog.find('plank'))?.clips).toContainEqual(clip);
    expect(await catalog.find('push-ups')).toBeNull();
  });

  it("leaves an administrator's exercise that has the name of a shipped one", async () => {
    const own = await catalog.create(cardLike(plank, { slug: 'his-own' }));
    await catalog.seed([...CATALOG, { ...plank, id: 'exr_his_own', slug: 'his-own' }]);
    const { rows } = await pool.query(`SELECT id FROM exercises WHERE slug = 'his-own'`);
    expect(rows).toEqual([{ id: own.id }]);
  });
});

describe('the list', () => {
  it.each([
    { category: 'cardio' },
    { muscle: 'hamstrings' },
    { equipment: 'dumbbells' },
    { level: 'advanced' },
    { category: 'lower-body', muscle: 'glutes', level: 'beginner' },
  ])('is narrowed by %o', async (filter) => {
    const { category, muscle, equipment, level } = {
      category: '',
      muscle: '',
      equipment: '',
      level: '',
      ...filter,
    };
    const isIn = (list: readonly string[], wanted: string) =>
      wanted === '' || list.includes(wanted);
    const expected = CATALOG.filter(
      (exercise) =>
        isIn(exercise.categories, category) &&
        isIn([...exercise.muscles.primary, ...exercise.muscles.secondary], muscle) &&
        isIn(exercise.equipment, equipment) &&
        isIn([exercise.level], level),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(CATALOG.length);
    expect(await catalog.list(filter)).toEqual(expected);
  });

  it.each([
    ['push-ups', 'push-ups'],
    ['PUSH UPS', 'push-ups'],
    ['elevation', 'shoulder-press'],
    ['Épaules', 'shoulder-press'],
  ])('finds "%s" in names of both languages and slugs', async (q, slug) => {
    await catalog.update(exerciseNamed('shoulder-press').id, {
      card: cardLike(exerciseNamed('shoulder-press'), {
        name: { en: 'Shoulder press', fr: 'Élévation d’épaules, œil au mur' },
      }),
    });
    expect(slugs(await catalog.list({ q }))).toContain(slug);
    expect(slugs(await catalog.list({ q: 'OEIL' }))).toEqual(['shoulder-press']);
  });

  it('takes signs of patterns for what they are', async () => {
    for (const q of ['%', '_', '\\', "'; DROP TABLE exercises; --", '☃']) {
      expect(await catalog.list({ q })).toEqual([]);
    }
    expect(await catalog.list({ muscle: 'no-such' })).toEqual([]);
  });

  it('names no variant that nobody can see', async () => {
    const easier = exerciseNamed('push-ups').variants.easier.at(0);
    if (easier === undefined) throw new Error('push-ups have an easier variant');
    await catalog.update(exerciseNamed(easier).id, { isPublished: false });
    expect((await catalog.find('push-ups'))?.variants.easier).not.toContain(easier);
    expect(slugs(await catalog.list())).not.toContain(easier);
  });
});

describe('an administrator', () => {
  it('adds an exercise, which is listed once it has a clip', async () => {
    const card = cardLike(plank, { slug: 'moon-walk', categories: ['cardio', 'core'] });
    const created = await catalog.create(card);
    expect(created).toEqual({ ...card, id: created.id });
    expect(created.id).toMatch(/^exr_[0-9a-z]{24}$/);
    expect(await catalog.find('moon-walk')).toBeNull();
    const clip = clipOf(plank, '/clips/moon-walk.webm');
    expect(await catalog.addClip('moon-walk', clip, 'one')).toEqual({ version: 1 });
    const exercise = { ...card, id: created.id, clips: [clip] };
    expect(await catalog.find('moon-walk')).toEqual(exercise);
    expect(await catalog.find(created.id)).toEqual(exercise);
    expect(slugs(await catalog.list())).toContain('moon-walk');
  });

  it('replaces a clip by a new version; the same clip again is the same version', async () => {
    const clip = clipOf(plank, '/clips/plank/filmed.webm');
    expect(await catalog.addClip('plank', clip, 'one')).toEqual({ version: 2 });
    expect(await catalog.addClip('plank', clip, 'one')).toEqual({ version: 2 });
    const next = clipOf(plank, '/clips/plank/again.webm');
    expect(await catalog.addClip('plank', next, 'two')).toEqual({ version: 3 });
    const found = await catalog.find('plank');
    expect(found?.clips.filter(({ coach }) => coach === clip.coach)).toEqual([next]);
    const many = Array.from({ length: 4 }, (_, n) =>
      catalog.addClip('plank', next, `at once ${n}`),
    );
    const versions = (await Promise.all(many)).map(({ version }) => version);
    expect(versions.toSorted()).toEqual([4, 5, 6, 7]);
  });

  it('is told what cannot be', async () => {
    await expect(catalog.create(cardLike(plank, {}))).rejects.toMatchObject({ code: 'conflict' });
    const card = cardLike(plank, { slug: 'push-ups' });
    await expect(catalog.update(plank.id, { card })).rejects.toMatchObject({ code: 'conflict' });
    await expect(catalog.update('exr_none', { isPublished: true })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(
      catalog.addClip('none', clipOf(plank, '/clips/none.webm'), 'one'),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(await catalog.list()).toEqual(CATALOG);
  });

  it('makes another version with every change, and all are told', async () => {
    const heard = vi.fn();
    const stop = database.notices.listen('catalog', heard);
    const seen = new Set([await catalog.version()]);
    await vi.waitFor(async () => {
      await database.notices.send('catalog', 'hello');
      expect(heard).toHaveBeenCalled();
    });
    heard.mockClear();
    await catalog.update(plank.id, { isPublished: false });
    seen.add(await catalog.version());
    await catalog.update(plank.id, { isPublished: true });
    seen.add(await catalog.version());
    await catalog.addClip('plank', clipOf(plank, '/clips/plank/filmed.webm'), 'one');
    seen.add(await catalog.version());
    await catalog.update(plank.id, { card: cardLike(plank, { met: 5 }) });
    seen.add(await catalog.version());
    await catalog.create(cardLike(plank, { slug: 'new-one' }));
    seen.add(await catalog.version());
    expect(seen.size).toBe(6);
    await vi.waitFor(() => expect(heard.mock.calls.length).toBeGreaterThanOrEqual(5));
    stop();
  });
});
