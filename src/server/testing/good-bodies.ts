import { CATALOG } from '../../catalog/catalog';

const [card] = CATALOG;
if (card === undefined) throw new Error('the catalogue is empty');
const { id: _id, clips: _clips, ...exercise } = card;

/** A body that each route takes, by its method and path. */
export const GOOD_BODIES: Readonly<Record<string, Record<string, unknown>>> = {
  'POST /api/exercises': { ...exercise, slug: 'new-exercise' },
  'PUT /api/exercises/{id}': { card: exercise },
  'PUT /api/exercises/{id}/published': { isPublished: true },
  'POST /api/exercises/{id}/clip-uploads': {
    fileName: 'squats.mov',
    contentType: 'video/quicktime',
    bytes: 1000,
  },
  'POST /api/exercises/{id}/clips': {
    uploadId: 'upl_0123456789abcdefghijklmn',
    coach: 'female',
    loop: { start: 1, end: 12, unit: 'frames' },
    opaque: true,
  },
  'POST /api/generate-training': {
    user_input: 'legs',
    config: { rounds: 2, template: 'ring', templateProps: {}, audio: { cues: true } },
  },
  'POST /api/refine-training': { sessionId: 'wko_nobody', user_input: 'shorter' },
  'POST /api/workouts': {
    version: 1,
    title: 'Legs',
    exercises: [{ exercise: 'air-squats', workSeconds: 40, restSeconds: 5, intensity: 'low' }],
    config: { rounds: 2, fps: 30, templateProps: {} },
  },
  'PUT /api/workouts/{sessionId}': {
    exercises: [{ exercise: 'air-squats', workSeconds: 40, restSeconds: 5 }],
  },
  'PUT /api/workouts/{sessionId}/title': { title: 'Legs' },
  'POST /api/workouts/{sessionId}/duplicate': { title: 'Legs again' },
  'POST /api/training-sessions': {
    sessionId: 'wko_nobody',
    title: 'Legs',
    exerciseCount: 7,
    completedSeconds: 1234.5,
    kcal: 210,
    startedAt: '2026-11-26T07:00:00Z',
    finishedAt: '2026-11-26T08:21:00+01:00',
  },
  'POST /api/account/delete': { password: 'something' },
  'PUT /api/admin/users/{id}/role': { role: 'member' },
  'PUT /api/admin/users/{id}/password': { password: 'long enough to be one' },
  'POST /api/admin/films/{planHash}/retry': {},
  'POST /api/admin/films/{planHash}/cancel': {},
  'POST /api/exports': { sessionId: 'wko_nobody', preset: 'fast', crf: 20 },
  'POST /api/generate-workout-video': { sessionId: 'wko_nobody' },
};
