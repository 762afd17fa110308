import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../server/app-router';

/** What every procedure answers: `ApiOutputs['training']['generate']`. */
export type ApiOutputs = inferRouterOutputs<AppRouter>;
