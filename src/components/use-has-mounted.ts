import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False while the server draws and the browser takes over; then true. For what only the browser knows. */
export const useHasMounted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
