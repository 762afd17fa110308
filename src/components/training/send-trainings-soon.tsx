'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { useIsQuiet } from '../use-is-quiet';
import { isTrainingKept } from './pending-key';

const SendTrainings = dynamic(
  () => import('./send-trainings').then((module) => module.SendTrainings),
  { ssr: false },
);

/** What was trained without a network has waited; it can wait until a page has started, and what sends it comes only for it. */
export const SendTrainingsSoon = () => {
  const isQuiet = useIsQuiet('unseen');
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (!isQuiet || isDue) return;
    const look = () => setDue(isTrainingKept());
    look();
    window.addEventListener('online', look);
    return () => window.removeEventListener('online', look);
  }, [isQuiet, isDue]);
  return isDue && <SendTrainings />;
};
