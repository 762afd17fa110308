import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '../testing/test-database';
import { workoutSessionSchema } from '../workout/workout-session';
import type { FilmClaim, FilmRequest } from './film-repository';

const { database } = await openTestDatabase();
const { films, exports, pool } = database;

const OWNER = { kind: 'guest', id: 'guest_of_the_test' } as const;
const SILENCE = 15;

let counted = 0;
const newRequest = (): FilmRequest => {
  counted += 1;
  return {
    planHash: String(counted).padStart(64, '0'),
    session: workoutSessionSchema.parse({
      exercises: [{ exercise: 'air-squats', workSeconds: 10 }],
    }),
    encoder: { crf: 20, preset: 'veryfast' },
    durationInFrames: 450,
    fps: 30,
  };
};

const claimOf = ({ planHash }: FilmRequest, workerId = 'one'): FilmClaim => ({
  planHash,
  workerId,
});

const queued = async (): Promise<FilmRequest> => {
  const request = newRequest();
  await films.request(request);
  await films.markSent(request.planHash);
  return request;
};

const running = async (workerId = 'one'): Promise<FilmClaim> => {
  const claim = claimOf(await queued(), workerId);
  expect(await films.claim(claim, SILENCE)).not.toBeNull();
  return claim;
};

const stateOf = async ({ planHash }: { planHash: string }) => (await films.find(planHash))?.state;

/** As if so much time had passed since. */
const age = (column: string, { planHash }: { planHash: string }, seconds: number) =>
  pool.query(
    `UPDATE "films" SET "${column}" = "${column}" - make_interval(secs => $1) WHERE "planHash" = $2`,
    [seconds, planHash],
  );

const FILE = { storageKey: 'films/x/film.mp4', bytes: 5_000_000_000 };
const PART = { index: 0, storageKey: 'films/x/0/0.part', bytes: 7, sha256: 'a'.repeat(64) };

describe('a film that is asked for', () => {
  it('is queued once, and needs a job until one was sent', async () => {
    const request = newRequest();
    const first = await films.request(request);
    expect(first).toMatchObject({ isUnsent: true, film: { ...request, state: 'queued' } });
    await films.markSent(request.planHash);
    expect(await films.request(request)).toMatchObject({ isUnsent: false });
  });

  it('is queued again when it failed, was cancelled or has expired', async () => {
    const claim = await running();
    await films.fail(claim, { message: 'no', fix: 'yes' });
    const request = { ...newRequest(), planHash: claim.planHash };
    expect(await films.find(claim.planHash)).toMatchObject({
      failure: { message: 'no', fix: 'yes' },
    });
    const again = await films.request(request);
    expect(again).toMatchObject({ isUnsent: true, film: { failure: null, attempts: 0 } });
    await age('lastUsedAt', claim, 10);
    await films.withdraw(claim.planHash);
    expect(await stateOf(claim)).toBe('cancelled');
    expect(await films.request(request)).toMatchObject({ isUnsent: true });
  });

  it('is not known before', async () => {
    expect(await films.find('f'.repeat(64))).toBeNull();
  });
});

describe('a film that is made', () => {
  it('is one worker’s, whoever comes at the same time', async () => {
    const request = await queued();
    const claims = Array.from({ length: 8 }, (_, n) => claimOf(request, `worker ${n}`));
    const got = await Promise.all(claims.map((claim) => films.claim(claim, SILENCE)));
    expect(got.filter((film) => film !== null)).toHaveLength(1);
  });

  it('is taken over when its worker has been silent, who then hears that it is lost', async () => {
    const claim = await running();
    const second = { ...claim, workerId: 'two' };
    expect(await films.claim(second, SILENCE)).toBeNull();
    await age('heartbeatAt', claim, SILENCE + 1);
    expect(await films.claim(second, SILENCE)).toMatchObject({ attempts: 2 });
    const beat = { framesDone: 10, framesPerSecond: 100 };
    expect(await films.beat(claim, beat)).toBe(false);
    expect(await films.addPart(claim, PART)).toBe(false);
    expect(await films.finish(claim, FILE)).toBe(false);
    expect(await films.beat(second, beat)).toBe(true);
    expect(await films.find(claim.planHash)).toMatchObject(beat);
  });

  it('keeps its parts in order, each once', async () => {
    const claim = await running();
    for (const index of [0, 1, 2]) await films.addPart(claim, { ...PART, index });
    // Again, since the answer was lost: it is there. Other bytes are not taken.
    expect(await films.addPart(claim, { ...PART, index: 2 })).toBe(true);
    expect(await films.addPart(claim, { ...PART, index: 2, sha256: 'b'.repeat(64) })).toBe(false);
    const { generation, parts } = await films.parts(claim.planHash, 1);
    expect(generation).toBe(0);
    expect(parts.map(({ index }) => index)).toEqual([1, 2]);
    expect(await films.restart(claim)).toBe(1);
    expect(await films.parts(claim.planHash, 0)).toEqual({ generation: 1, parts: [] });
  });

  it('is finished with its file, however large', async () => {
    const claim = await running();
    expect(await films.finish(claim, FILE)).toBe(true);
    const film = await films.find(claim.planHash);
    expect(film).toMatchObject({ state: 'finished', file: FILE, framesDone: 450 });
  });

  it('goes back into the queue with its job or without', async () => {
    const claim = await running();
    await films.release(claim, { isJobLeft: true, failure: { message: 'm', fix: 'f' } });
    expect(await stateOf(claim)).toBe('queued');
    await films.claim(claim, SILENCE);
    await films.release(claim, { isJobLeft: false });
    for (const column of ['lastUsedAt', 'heartbeatAt']) await age(column, claim, 6);
    expect(await films.orphans(SILENCE)).toContain(claim.planHash);
  });
});

describe('orphans', () => {
  it('are films whose worker is silent, and those that no job was sent for', async () => {
    const silent = await running();
    const unsent = newRequest();
    await films.request(unsent);
    const fresh = newRequest();
    await films.request(fresh);
    await age('heartbeatAt', silent, 60);
    await age('lastUsedAt', silent, 60);
    await age('lastUsedAt', unsent, 60);
    const found = await films.orphans(SILENCE);
    expect(found).toEqual(expect.arrayContaining([silent.planHash, unsent.planHash]));
    expect(found).not.toContain(fresh.planHash);
    expect(await stateOf(silent)).toBe('queued');
  });
});

describe('a film that nobody wants', () => {
  it('is cancelled when the last who watched it goes', async () => {
    const claim = await running();
    await films.watch(claim.planHash, 'a', OWNER);
    await films.watch(claim.planHash, 'b', OWNER);
    await age('lastUsedAt', claim, 10);
    expect(await films.unwatch(claim.planHash, 'a')).toBe(false);
    expect(await films.unwatch(claim.planHash, 'b')).toBe(true);
    expect(await stateOf(claim)).toBe('cancelled');
    expect(await films.beat(claim, { framesDone: 0, framesPerSecond: null })).toBe(false);
  });

  it('is not cancelled under somebody who has just asked for it', async () => {
    const claim = await running();
    await films.watch(claim.planHash, 'c', OWNER);
    expect(await films.unwatch(claim.planHash, 'c')).toBe(false);
    await films.withdraw(claim.planHash);
    expect(await stateOf(claim)).toBe('running');
    // Should he not come after all, he is missed.
    await age('lastUsedAt', claim, 60);
    expect(await films.cancelUnwanted(SILENCE)).toContain(claim.planHash);
  });

  it('is not cancelled under somebody who comes in the moment the last one goes', async () => {
    for (let n = 0; n < 20; n++) {
      const claim = await running();
      await films.watch(claim.planHash, `first ${n}`, OWNER);
      await age('lastUsedAt', claim, 10);
      await Promise.all([
        films.unwatch(claim.planHash, `first ${n}`),
        films.watch(claim.planHash, `second ${n}`, OWNER),
      ]);
      const state = await stateOf(claim);
      // Whoever was too late to be seen sees it himself, and asks again.
      if (state === 'cancelled') continue;
      expect(await films.beat(claim, { framesDone: 1, framesPerSecond: null })).toBe(true);
      expect(await films.unwatch(claim.planHash, `second ${n}`)).toBe(false);
    }
  });

  it('is cancelled by an administrator whoever waits', async () => {
    const claim = await running();
    await films.watch(claim.planHash, 'e', OWNER);
    expect(await films.cancel(claim.planHash)).toBe(true);
    expect(await stateOf(claim)).toBe('cancelled');
    expect(await films.cancel(claim.planHash)).toBe(false);
  });

  it('is cancelled when the process of its last watcher was killed', async () => {
    const claim = await running();
    await films.watch(claim.planHash, 'd', OWNER);
    await pool.query(
      `UPDATE "film_watchers" SET "seenAt" = now() - interval '1 minute' WHERE "id" = 'd'`,
    );
    await age('lastUsedAt', claim, 60);
    expect(await films.cancelUnwanted(SILENCE)).toContain(claim.planHash);
  });

  it('is made all the same when an export asks for it, until that is cancelled', async () => {
    const claim = await running();
    const wish = await exports.create({ owner: OWNER, workoutId: null, planHash: claim.planHash });
    await age('lastUsedAt', claim, 60);
    expect(await films.cancelUnwanted(SILENCE)).not.toContain(claim.planHash);
    expect(await exports.waiting(OWNER)).toMatchObject({ own: 1 });
    await expect(exports.cancel(wish.id, { kind: 'guest', id: 'another' })).rejects.toMatchObject({
      code: 'not-found',
    });
    const cancelled = await exports.cancel(wish.id, OWNER);
    expect(cancelled.film.state).toBe('cancelled');
    expect(cancelled.cancelledAt).not.toBeNull();
    expect(await exports.cancel(wish.id, OWNER)).toEqual(cancelled);
  });
});

describe('an owner waits for', () => {
  it('what he watches and what he exports, each film once, until it is made', async () => {
    const owner = { kind: 'guest', id: 'one who waits' } as const;
    const [watched, both] = [await running(), await running()];
    await films.watch(watched.planHash, 'own', owner);
    await films.watch(watched.planHash, 'own again', owner);
    await films.watch(both.planHash, 'own too', owner);
    await exports.create({ owner, workoutId: null, planHash: both.planHash });
    expect(await exports.waiting(owner)).toMatchObject({ own: 2 });
    expect(await exports.waiting({ kind: 'guest', id: 'nobody' })).toMatchObject({ own: 0 });
    await films.finish(watched, FILE);
    expect(await exports.waiting(owner)).toMatchObject({ own: 1 });
  });
});

describe('the list of films', () => {
  it('has those of the states that are asked for, with who wants them, page by page', async () => {
    const failed: string[] = [];
    for (let n = 0; n < 3; n++) {
      const claim = await running();
      await films.fail(claim, { message: 'no', fix: 'yes' });
      failed.push(claim.planHash);
    }
    const [first = ''] = failed;
    await exports.create({ owner: OWNER, workoutId: null, planHash: first });
    await films.watch(first, 'watches a failed one', OWNER);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await films.list(
        { states: ['failed'], among: failed },
        { limit: 2, ...(cursor === null ? {} : { cursor }) },
      );
      seen.push(...page.items.map(({ film }) => film.planHash));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen.toSorted()).toEqual(failed.toSorted());
    const only = await films.list({ states: ['failed'], among: [first] }, { limit: 5 });
    expect(only.items).toMatchObject([{ wishes: 1, watchers: 1, film: { state: 'failed' } }]);
    expect((await films.list({ states: ['queued'], among: failed }, { limit: 5 })).items).toEqual(
      [],
    );
  });

  it('knows which films have objects', async () => {
    const { planHash } = await running();
    const gone = 'e'.repeat(64);
    expect(await films.known([planHash, gone])).toEqual(new Set([planHash]));
    await pool.query(`UPDATE "films" SET "state" = 'expired' WHERE "planHash" = $1`, [planHash]);
    expect(await films.known([planHash, gone])).toEqual(new Set());
  });
});

describe('room', () => {
  it('is made by the films that were not used for the longest time', async () => {
    const old = await running();
    const older = await running();
    const newest = await running();
    for (const [claim, days] of [
      [older, 9],
      [old, 8],
      [newest, 0],
    ] as const) {
      await films.addPart(claim, PART);
      await films.finish(claim, { ...FILE, bytes: 1000 });
      await age('lastUsedAt', claim, days * 86_400);
    }
    const wish = await exports.create({ owner: OWNER, workoutId: null, planHash: old.planHash });
    const week = new Date(Date.now() - 7 * 86_400_000);
    const gone = await films.forget({ before: week, maxBytes: 1e15 });
    expect([...gone].sort()).toEqual([old.planHash, older.planHash].sort());
    expect(await films.find(older.planHash)).toBeNull();
    expect((await exports.find(wish.id))?.film).toMatchObject({ state: 'expired', file: null });
    expect((await films.parts(old.planHash, 0)).parts).toEqual([]);
    // Somebody may still be reading what was used a moment ago.
    const tight = { before: new Date(0), maxBytes: 1000 };
    expect(await films.forget(tight)).not.toContain(newest.planHash);
    await age('lastUsedAt', newest, 3 * 3600);
    expect(await films.forget(tight)).toContain(newest.planHash);
  });
});

describe('exports', () => {
  it('are listed page by page, each once, the newest first', async () => {
    const owner = { kind: 'guest', id: 'lister' } as const;
    const { planHash } = await queued();
    const made: string[] = [];
    for (let n = 0; n < 5; n++) {
      made.unshift((await exports.create({ owner, workoutId: null, planHash })).id);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await exports.list(owner, {
        limit: 2,
        ...(cursor === undefined ? {} : { cursor }),
      });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect([...seen].sort()).toEqual([...made].sort());
  });
});

describe('shared segments', () => {
  it('are found once they were added, and forgotten by age and size', async () => {
    const { segments } = database;
    expect(await segments.find('abc')).toBeNull();
    await segments.add({ key: 'abc', storageKey: 'segments/ab/abc.segment', bytes: 10 });
    await segments.add({ key: 'abc', storageKey: 'segments/ab/abc.segment', bytes: 10 });
    expect(await segments.find('abc')).toEqual({ storageKey: 'segments/ab/abc.segment' });
    expect(await segments.known(['abc', 'xyz'])).toEqual(new Set(['abc']));
    await segments.add({ key: 'abd', storageKey: 'segments/ab/abd.segment', bytes: 10 });
    await pool.query(
      `UPDATE "rendered_segments" SET "lastUsedAt" = now() - interval '1 day' WHERE "key" = 'abc'`,
    );
    expect(await segments.forget({ before: new Date(0), maxBytes: 15 })).toEqual([
      'segments/ab/abc.segment',
    ]);
    const later = new Date(Date.now() + 1000);
    expect(await segments.forget({ before: later, maxBytes: 1e15 })).toEqual([
      'segments/ab/abd.segment',
    ]);
  });
});
