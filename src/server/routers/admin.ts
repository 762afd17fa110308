import { router } from '../trpc';
import { adminJobsRouter } from './admin-jobs';
import { adminUsersRouter } from './admin-users';

/** What administrators look at and change, beside the catalogue. */
export const adminRouter = router({ users: adminUsersRouter, jobs: adminJobsRouter });
