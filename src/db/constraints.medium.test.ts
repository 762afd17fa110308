import { expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { openTestDatabase } from '../testing/test-database';

const { database } = await openTestDatabase();
await database.catalog.seed(CATALOG);

const workout = (owner: string, id = 'w2') =>
  `INSERT INTO workouts (id, "userId", "guestId", config, "updatedAt") VALUES ('${id}', ${owner}, '{}', now())`;
const entry = (values: string) =>
  `INSERT INTO workout_exercises ("workoutId", position, "exerciseId", "workSeconds", "restSeconds") VALUES ('w1', ${values})`;
const film = (columns: string, values: string) =>
  `INSERT INTO films ("planHash", session, encoder, "durationInFrames", fps${columns}) VALUES ('f2', '{}', '{}', 100, 30${values})`;
const part = (values: string) =>
  `INSERT INTO film_parts ("planHash", generation, index, "storageKey", bytes, sha256) VALUES ('f1', ${values})`;
const HASH = `'${'a'.repeat(64)}'`;

await database.pool.query(
  `${workout(`NULL, 'ann'`, 'w1')}; ${film('', '').replace(`'f2'`, `'f1'`)};
   INSERT INTO generated_sessions ("workoutId", "userInput", provider, explanation, constraints, relaxed) VALUES ('w1', '', '', '', '{}', '[]')`,
);

it.each([
  ['workouts_owner_check', workout('NULL, NULL')],
  ['workouts_owner_check', workout(`'u', 'ann'`)],
  ['workouts_userId_fkey', workout(`'nobody', NULL`)],
  ['workout_exercises_position_check', entry(`-1, 'exr_plank', 1, 0`)],
  ['workout_exercises_workSeconds_check', entry(`0, 'exr_plank', 0, 0`)],
  ['workout_exercises_workSeconds_check', entry(`0, 'exr_plank', 'NaN', 0`)],
  ['workout_exercises_restSeconds_check', entry(`0, 'exr_plank', 1, -0.5`)],
  ['workout_exercises_exerciseId_fkey', entry(`0, 'exr_none', 1, 0`)],
  ['generated_sessions_whole_usage_check', `UPDATE generated_sessions SET "inputTokens" = 1`],
  ['exercises_slug_key', `UPDATE exercises SET slug = 'plank' WHERE slug = 'push-ups'`],
  ['exercises_slug_check', `UPDATE exercises SET slug = 'Push ups' WHERE slug = 'push-ups'`],
  [
    'clips_current_key',
    `INSERT INTO clips SELECT id || 'x', "exerciseId", coach, version + 1, true, "contentHash", fps, "durationInFrames", facts FROM clips`,
  ],
  ['films_durationInFrames_check', film('', '').replace('100', '0')],
  ['films_framesDone_check', film(', "framesDone"', ', 101')],
  ['films_framesDone_check', film(', "framesDone"', ', -1')],
  ['films_finished_check', film(', state', `, 'finished'`)],
  ['films_finished_check', film(', "fileKey", "fileBytes"', `, 'k', 1`)],
  ['films_file_check', film(', state, "fileKey"', `, 'finished', 'k'`)],
  ['films_fileBytes_check', film(', state, "fileKey", "fileBytes"', `, 'finished', 'k', -1`)],
  ['films_running_check', film(', state', `, 'running'`)],
  ['films_failed_check', film(', state', `, 'failed'`)],
  ['film_parts_index_check', part(`0, -1, 'k', 1, ${HASH}`)],
  ['film_parts_bytes_check', part(`0, 0, 'k', 0, ${HASH}`)],
  ['film_parts_sha256_check', part(`0, 0, 'k', 1, 'x'`)],
  ['exports_owner_check', `INSERT INTO exports (id, "planHash") VALUES ('e', 'f1')`],
  [
    'rendered_segments_bytes_check',
    `INSERT INTO rendered_segments (key, "storageKey", bytes) VALUES ('k', 's', -1)`,
  ],
])('%s refuses %s', async (constraint, sql) => {
  await expect(database.pool.query(sql)).rejects.toMatchObject({ constraint });
});

it('accepts rows that are right', async () => {
  await database.pool.query(entry(`0, 'exr_plank', 0.5, 0`));
  await database.pool.query(film(', state, "fileKey", "fileBytes"', `, 'finished', 'k', 1`));
  await database.pool.query(part(`0, 0, 'k', 1, ${HASH}`));
});
