'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from '../ui/toast';
import { useErrorToast } from '../api/use-error-words';
import { copyText } from '../copy-text';
import { saveJson } from '../save-json';
import { sessionOf, type Draft } from '../session/draft';
import { fileNameOf } from '../session/film-choices';
import { useSessionStore } from '../session/session-store';
import { useDraftToast } from '../session/use-draft-toast';
import { useKeepSession } from '../session/use-keep-session';
import { sharedHashOf } from './share-link';

/** A phone has its own way to hand something on; closing it is no failure. */
const handedOn = async (title: string, url: string): Promise<boolean> => {
  const isTouch = window.matchMedia('(pointer: coarse)').matches;
  if (!isTouch || !('share' in navigator)) return false;
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
};

/** Whether nothing that is saved has changed from one to the other. */
const isSameSession = (one: Draft, other: Draft): boolean =>
  one.entries === other.entries && one.config === other.config && one.title === other.title;

/** Where a session goes from here: the library, a link, a file, or nowhere. */
export const useSessionActions = () => {
  const t = useTranslations();
  const router = useRouter();
  const draft = useSessionStore((store) => store.draft);
  const clear = useSessionStore((store) => store.clear);
  const rename = useSessionStore((store) => store.rename);
  const tellOfDraft = useDraftToast();
  const sayError = useErrorToast();
  const keep = useKeepSession();
  const [savedDraft, setSavedDraft] = useState<Draft | null>(null);
  const [linkToCopy, setLinkToCopy] = useState<string | null>(null);
  const title = draft.title.trim() === '' ? t('train.untitled') : draft.title.trim();

  return {
    linkToCopy,
    forgetLink: () => setLinkToCopy(null),
    isSaving: keep.isPending,
    /** Nothing changed since it was saved. */
    isSaved: savedDraft === draft,
    save: () => {
      // The library would show it without a name.
      if (draft.title.trim() === '') rename(title);
      const sent = useSessionStore.getState().draft;
      keep.mutate(
        { isSaved: true },
        {
          onSuccess: () => {
            const now = useSessionStore.getState().draft;
            if (isSameSession(sent, now)) setSavedDraft(now);
            toast(t('train.toasts.saved'), {
              action: {
                label: t('train.toasts.toLibrary'),
                onClick: () => router.push('/library'),
              },
            });
          },
          onError: sayError,
        },
      );
    },
    share: async () => {
      const session = sessionOf(draft);
      if (session === null) return;
      const link = new URL(`/train${await sharedHashOf(session)}`, window.location.href).href;
      if (await handedOn(title, link)) return;
      if (await copyText(link)) toast(t('train.toasts.linkCopied'));
      else setLinkToCopy(link);
    },
    download: () => {
      const session = sessionOf(draft);
      if (session !== null) saveJson(`${fileNameOf(title)}.json`, session);
    },
    clear: () => {
      clear();
      tellOfDraft(t('train.toasts.cleared'), draft);
    },
  };
};
