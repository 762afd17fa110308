'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { useEffect, useEffectEvent, useState } from 'react';
import { toast } from '../ui/toast';
import type { WorkoutSession } from '../../workout/workout-session';
import { useApiClient } from '../api/api-context';
import { useCatalogue } from '../api/use-catalogue';
import type { DraftOrigin } from '../session/draft';
import { useSessionStore } from '../session/session-store';
import { useDraftToast } from '../session/use-draft-toast';
import type { OpenProblem } from './open-problem';
import { readSharedHash } from './share-link';

type Opened =
  | { readonly session: WorkoutSession; readonly origin?: DraftOrigin }
  | { readonly problem: OpenProblem }
  | null;

/** Once opened it is the draft's: a reload must not take back what was changed since. */
const forgetAddress = () => window.history.replaceState(null, '', '/train');

/**
 * Opens what the address asks for (`workout`, the id of a stored one; `programme`, the slug of a ready-made one; a shared hash), and files;
 * the draft that stood there comes back by undo.
 */
export const useSessionOpener = () => {
  const t = useTranslations();
  // The address itself: a page that comes back from a cache was made for an older one.
  const asked = useSearchParams();
  const workout = asked.get('workout');
  const programme = asked.get('programme');
  const language = useLocale();
  const client = useApiClient();
  const { exercises } = useCatalogue();
  const open = useSessionStore((store) => store.open);
  const tellOfDraft = useDraftToast();
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const [attempt, setAttempt] = useState(0);

  const readDocument = async (document: unknown): Promise<Opened> => {
    const { readSessionDocument } = await import('./read-document');
    const parsed = readSessionDocument(document, exercises);
    return parsed.ok
      ? { session: parsed.session }
      : { problem: { kind: 'refused', problems: parsed.problems } };
  };

  const readWorkout = async (sessionId: string): Promise<Opened> => {
    try {
      const kept = await client.workouts.get.query({ sessionId });
      const { version, title, exercises: entries, config, generated } = kept;
      return {
        session: { version, exercises: entries, config, ...(title === undefined ? {} : { title }) },
        origin: {
          workoutId: sessionId,
          explanation: generated?.explanation ?? null,
          constraints: generated?.constraints ?? null,
        },
      };
    } catch (error) {
      return { problem: { kind: 'api', error } };
    }
  };

  const readProgramme = async (slug: string): Promise<Opened> => {
    const [{ findProgramme }, { programmeSession }] = await Promise.all([
      import('../library/programmes'),
      import('../library/programme'),
    ]);
    const found = findProgramme(slug);
    return found === undefined
      ? { problem: { kind: 'programme' } }
      : { session: programmeSession(found, language) };
  };

  const readAddress = async (): Promise<Opened> => {
    const shared = await readSharedHash(window.location.hash);
    if (shared.kind === 'damaged') return { problem: { kind: 'damagedLink' } };
    if (shared.kind === 'document') return readDocument(shared.document);
    if (workout !== null) return readWorkout(workout);
    return programme === null ? null : readProgramme(programme);
  };

  const take = (opened: Opened) => {
    if (opened === null) return;
    if ('problem' in opened) {
      if (opened.problem.kind !== 'api') forgetAddress();
      setProblem(opened.problem);
      return;
    }
    const before = useSessionStore.getState().draft;
    open(opened.session, opened.origin);
    setProblem(null);
    forgetAddress();
    const title = opened.session.title ?? t('train.untitled');
    const text = t('train.toasts.opened', { title });
    if (before.entries.length === 0) toast(text);
    else tellOfDraft(text, before);
  };

  const onAddress = useEffectEvent(readAddress);
  const onOpened = useEffectEvent(take);
  useEffect(() => {
    let isGone = false;
    const look = () =>
      void onAddress().then((opened) => {
        if (!isGone) onOpened(opened);
      });
    look();
    // A link may be pasted while the page is open.
    window.addEventListener('hashchange', look);
    return () => {
      isGone = true;
      window.removeEventListener('hashchange', look);
    };
  }, [workout, programme, attempt]);

  return {
    problem,
    /** The address asks for something that has not come; once it has, the address is forgotten. */
    isOpening: (workout ?? programme) !== null && problem === null,
    retry: () => {
      setProblem(null);
      setAttempt((before) => before + 1);
    },
    dismiss: () => setProblem(null),
    openFile: async (file: File) => {
      try {
        const document: unknown = JSON.parse(await file.text());
        take(await readDocument(document));
      } catch {
        setProblem({ kind: 'badFile' });
      }
    },
  };
};
