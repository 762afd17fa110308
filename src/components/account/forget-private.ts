import { OWN_CACHE } from '../offline/worker/strategies';

/**
 * Forgets what this browser holds of somebody who leaves: the session that is being built and the one that is being trained, trainings
 * that never met a network, looks, body mass, answers kept for offline.
 */
export const forgetPrivate = async (): Promise<void> => {
  // The worker does so when the request begins; an answer on its way may have come in since. Absent over plain http.
  if ('caches' in window) await caches.delete(OWN_CACHE).catch(() => false);
  const [{ useSessionStore }, { useBodyMass }, { useLooks }, { forgetResumePoint }, pending] =
    await Promise.all([
      import('../session/session-store'),
      import('./body-mass'),
      import('../templates/looks'),
      import('../training/resume-point'),
      import('../training/pending-trainings'),
    ]);
  useSessionStore.getState().clear();
  useSessionStore.temporal.getState().clear();
  useBodyMass.getState().set(null);
  useLooks.setState({ looks: [] });
  forgetResumePoint();
  pending.forgetPending();
};
