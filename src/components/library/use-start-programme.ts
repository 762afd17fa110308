'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { useSessionHistory, useSessionStore } from '../session/session-store';
import { programmeSession, type Programme } from './programme';

/** Puts a programme in the place of the draft and goes to the player; a draft that had something in it can be had back. */
export const useStartProgramme = () => {
  const t = useTranslations();
  const language = useLocale();
  const router = useRouter();
  const { undo } = useSessionHistory();
  return (programme: Programme): void => {
    const { draft, open } = useSessionStore.getState();
    open(programmeSession(programme, language));
    if (draft.entries.length > 0) {
      toast(t('programmes.replaced'), {
        action: { label: t('site.undo'), onClick: () => undo() },
      });
    }
    router.push('/play');
  };
};
