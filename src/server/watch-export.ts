import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from './platform';
import { exportDocument, isExportOver, type ExportDocument } from './documents/export-document';
import { findReadableExport } from './find-readable';
import type { Owner } from '../shared/owner';
import { createWakeUp } from './wake-up';

/** Notices may be lost; and what is not noticed at all, an estimate for example, is looked at so often. */
const POLL_IN_MS = 1000;
/** Between two messages: a client gains nothing from more. */
const SHORTEST_PAUSE_IN_MS = 200;

/**
 * An export as it stands, and again whenever it has changed, until nothing more will happen to it.
 * @throws DomainError `not-found`, `unavailable`; ends quietly when the signal is aborted
 */
export async function* watchExport(
  { database, environment }: Pick<Platform, 'database' | 'environment'>,
  {
    id,
    owner,
    signal,
  }: { readonly id: string; readonly owner: Owner; readonly signal: AbortSignal },
): AsyncGenerator<ExportDocument, void, undefined> {
  const reader = { owner, authMode: environment.authMode };
  const read = () => findReadableExport(database.exports, id, reader);
  let last = '';
  const { film } = await read();
  const wakeUp = createWakeUp(signal);
  const stopListening = database.notices.listen('films', (planHash) => {
    if (planHash === film.planHash) wakeUp.wake();
  });
  try {
    while (!signal.aborted) {
      const document = exportDocument(await read());
      const text = JSON.stringify(document);
      if (text !== last) yield document;
      last = text;
      if (isExportOver(document)) return;
      await sleep(SHORTEST_PAUSE_IN_MS, null, { signal }).catch(() => null);
      await wakeUp.wait(POLL_IN_MS);
    }
  } finally {
    stopListening();
  }
}
