/**
 * The rooms of the house and whom each may import; whatever is not written here is forbidden.
 * `docs/adr/0002-rooms.md` says why. A room's own files may always import each other.
 *
 * @typedef {{ folder: string, mayImport: readonly string[] }} Room
 */

const catalogueValues = ['workout', 'catalog', 'shared'];
const adapters = ['ingest', 'film', 'planner', 'media', 'storage', 'export', 'db'];

/** First match wins: a room inside another room's folder stands before it. @type {Record<string, Room>} */
export const ROOMS = {
  shared: { folder: 'src/shared', mayImport: [] },
  workout: { folder: 'src/workout', mayImport: ['shared'] },
  ingest: { folder: 'src/catalog/ingest', mayImport: ['catalog', 'media', 'storage', 'shared'] },
  catalog: { folder: 'src/catalog', mayImport: ['workout', 'shared'] },
  film: { folder: 'remotion', mayImport: catalogueValues },
  eval: {
    folder: 'src/planner/eval',
    mayImport: [...catalogueValues, 'planner', 'models', 'server'],
  },
  planner: { folder: 'src/planner', mayImport: catalogueValues },
  models: { folder: 'src/planner-models', mayImport: [...catalogueValues, 'planner'] },
  media: { folder: 'src/media', mayImport: ['shared'] },
  storage: { folder: 'src/storage', mayImport: ['shared'] },
  export: { folder: 'src/export', mayImport: [...catalogueValues, 'media', 'storage', 'film'] },
  db: { folder: 'src/db', mayImport: catalogueValues },
  jobs: { folder: 'src/jobs', mayImport: [...catalogueValues, ...adapters] },
  coachBody: { folder: 'src/coach-body', mayImport: ['shared'] },
  sounds: { folder: 'src/sounds', mayImport: ['workout', 'shared'] },
  server: { folder: 'src/server', mayImport: [...catalogueValues, ...adapters, 'models', 'jobs'] },
  cli: {
    folder: 'src/cli',
    mayImport: [...catalogueValues, ...adapters, 'models', 'jobs', 'server'],
  },
  bench: { folder: 'src/bench', mayImport: [...catalogueValues, 'film', 'media', 'export', 'cli'] },
  components: { folder: 'src/components', mayImport: [...catalogueValues, 'film', 'planner'] },
  app: {
    folder: 'src/app',
    mayImport: [...catalogueValues, 'film', 'planner', 'components', 'server'],
  },
  testing: { folder: 'src/testing', mayImport: [] },
};

/** Rooms whose code runs in a browser: no `node:` import there, neither directly nor through another room. */
export const BROWSER_ROOMS = ['shared', 'workout', 'catalog', 'film', 'planner', 'components'];
