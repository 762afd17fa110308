/** Tells the service worker, where there is one, that what it kept of somebody's own is not to be shown any more. */
export const FORGET_MESSAGE = { type: 'forget-private' } as const;

/** Forgets what this browser holds of somebody who leaves: the session that is being built, his body mass, answers kept for offline. */
export const forgetPrivate = async (): Promise<void> => {
  navigator.serviceWorker?.controller?.postMessage(FORGET_MESSAGE);
  const [{ useSessionStore }, { useBodyMass }] = await Promise.all([
    import('../session/session-store'),
    import('./body-mass'),
  ]);
  useSessionStore.getState().clear();
  useSessionStore.temporal.getState().clear();
  useBodyMass.getState().set(null);
};
