'use client';

import { createContext, startTransition, use, useEffect, useState, type ReactNode } from 'react';
import { takeEarlyTap } from '../shared/head-script';

const HasMountedContext = createContext(false);

/** Around every page. What waits for {@link useHasMounted} is drawn in the background: a tap meanwhile is answered first. */
export const HasMountedProvider = ({ children }: { readonly children: ReactNode }) => {
  const [hasMounted, setMounted] = useState(false);
  useEffect(() => {
    startTransition(() => setMounted(true));
    takeEarlyTap()?.click();
  }, []);
  return <HasMountedContext value={hasMounted}>{children}</HasMountedContext>;
};

/** False while the server draws and the browser takes over; then true, also for pages that are opened later. For what only the browser knows. */
export const useHasMounted = (): boolean => use(HasMountedContext);
