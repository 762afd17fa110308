'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useSessionStore } from '../session/session-store';
import { useDraftToast } from '../session/use-draft-toast';
import { programmeSession, type Programme } from './programme';

/** Puts a programme in the place of the draft and goes to the player; a draft that had something in it can be had back. */
export const useStartProgramme = () => {
  const t = useTranslations();
  const language = useLocale();
  const router = useRouter();
  const tellOfDraft = useDraftToast();
  return (programme: Programme): void => {
    const { draft, open } = useSessionStore.getState();
    open(programmeSession(programme, language));
    if (draft.entries.length > 0) tellOfDraft(t('programmes.replaced'), draft);
    router.push('/play');
  };
};
