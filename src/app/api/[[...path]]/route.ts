import { serveApi } from '../../../server/serve-api';

/** The whole API: `src/server/rest` knows its routes, and what belongs to each method. */
export {
  serveApi as DELETE,
  serveApi as GET,
  serveApi as HEAD,
  serveApi as OPTIONS,
  serveApi as PATCH,
  serveApi as POST,
  serveApi as PUT,
};

export const dynamic = 'force-dynamic';
