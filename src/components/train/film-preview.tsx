'use client';

import type { PlayerRef } from '@remotion/player';
import { useLocale } from 'next-intl';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { chaptersOf } from '../../workout/chapter';
import { buildTimeline } from '../../workout/timeline';
import type { WorkoutSession } from '../../workout/workout-session';
import { useCatalogue } from '../api/use-catalogue';
import { FilmStage } from '../player/film-stage';
import { whenUnderWay } from '../player/when-under-way';
import { withChoices } from '../session/film-choices';

/** An exercise of the session that the film is to go to; each request is an object of its own. */
export interface SeekRequest {
  /** Index into `session.exercises`. */
  readonly index: number;
}

/** The film of the session, at once and without rendering. */
export const FilmPreview = ({
  session,
  seek,
  onFilm,
}: {
  /** Names exercises of the catalogue alone. */
  readonly session: WorkoutSession;
  readonly seek: SeekRequest | null;
  /** Called once the film is under way; of the same identity at every render. */
  readonly onFilm?: () => void;
}) => {
  const language = useLocale();
  const { exercises } = useCatalogue();
  const [player, setPlayer] = useState<PlayerRef | null>(null);
  // Whoever edits is never kept waiting for the film.
  const shown = useDeferredValue(session);
  const timeline = useMemo(() => buildTimeline(shown, exercises), [shown, exercises]);
  // The list speaks the page's language, whatever the film speaks.
  const chapters = useMemo(
    () => chaptersOf({ ...timeline, session: withChoices(shown, { language }) }),
    [timeline, shown, language],
  );

  useEffect(() => {
    if (seek === null) return;
    const interval = timeline.intervals.find(
      ({ kind, shown: coach }) => kind === 'work' && coach?.position === seek.index + 1,
    );
    if (interval !== undefined) player?.seekTo(interval.startFrame);
    // Only a request moves the film, not a change of the session.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [seek]);

  useEffect(() => {
    if (player === null || onFilm === undefined) return undefined;
    return whenUnderWay(player, onFilm);
  }, [player, onFilm]);

  return <FilmStage timeline={timeline} chapters={chapters} player={player} onPlayer={setPlayer} />;
};
