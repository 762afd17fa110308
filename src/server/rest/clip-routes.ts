import { CLIPS_FOLDER } from '../../jobs/clip-objects';
import { isKey } from '../../storage/key';
import { serveObject } from '../../storage/serve-object';
import { ApiError } from '../errors/api-error';
import type { Route, RouteRequest } from './route';
import { storageFailure } from '../storage-failure';

const HEADERS = {
  // What a clip's address gives never changes: a hash of it is in the address.
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Content-Disposition': 'inline',
  // The page that draws films is on another port.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const noSuchClip = (): ApiError =>
  new ApiError('not-found', 'there is no such clip', {
    fix: 'take the address from the catalogue',
  });

const handleClip = async ({ request, params, context }: RouteRequest): Promise<Response> => {
  const key = `${CLIPS_FOLDER}/${params['path'] ?? ''}`;
  if (!isKey(key)) throw noSuchClip();
  const { storage } = context.platform;
  const served = await serveObject(request, storage, key, HEADERS).catch(storageFailure(context));
  switch (served.kind) {
    case 'absent':
      throw noSuchClip();
    case 'unsatisfiable':
      throw new ApiError('range-not-satisfiable', `the clip has ${served.totalBytes} bytes`, {
        headers: { 'Content-Range': `bytes */${served.totalBytes}` },
      });
    case 'served':
      return served.response;
  }
};

/** The files of clips that administrators uploaded, for everybody; the shipped ones are in the public folder. */
export const clipRoutes = (): Route[] => [
  {
    method: 'GET',
    path: '/api/clips/{path...}',
    access: 'public',
    isProcedure: false,
    isGenerating: false,
    successStatus: 200,
    errors: ['not-found', 'range-not-satisfiable'],
    handle: handleClip,
  },
];
