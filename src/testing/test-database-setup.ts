import { prepareTestServer } from './test-server';

/** vitest's `globalSetup`: ends the PostgreSQL that test files shared. */
export default prepareTestServer;
