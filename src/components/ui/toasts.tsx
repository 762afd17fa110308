'use client';

import dynamic from 'next/dynamic';
import { useIsQuiet } from '../use-is-quiet';

const Toaster = dynamic(() => import('./toaster').then((module) => module.Toaster), { ssr: false });

/** Shows toasts. Nobody causes one in a page's first second: what draws them may come after it. */
export const Toasts = () => useIsQuiet('seen') && <Toaster />;
