import { accountRouter } from './routers/account';
import { adminRouter } from './routers/admin';
import { catalogRouter } from './routers/catalog';
import { clipsRouter } from './routers/clips';
import { exportsRouter } from './routers/exports';
import { historyRouter } from './routers/history';
import { trainingRouter } from './routers/training';
import { workoutsRouter } from './routers/workouts';
import { router } from './trpc';

/** The whole API; its REST routes and their description are generated from it. */
export const appRouter = router({
  catalog: catalogRouter,
  clips: clipsRouter,
  training: trainingRouter,
  workouts: workoutsRouter,
  exports: exportsRouter,
  history: historyRouter,
  account: accountRouter,
  admin: adminRouter,
});
export type AppRouter = typeof appRouter;
