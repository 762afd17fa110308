import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { toast } from '../ui/toast';
import type { Draft } from './draft';
import { useSessionStore } from './session-store';

/** Says what was done to the draft, and puts back what stood there before, whatever was done since. */
export const useDraftToast = () => {
  const t = useTranslations('site');
  return useCallback(
    (text: string, before: Draft) => {
      const onClick = () => useSessionStore.getState().putBack(before);
      toast(text, { action: { label: t('undo'), onClick } });
    },
    [t],
  );
};
