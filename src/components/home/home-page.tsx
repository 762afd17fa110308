'use client';

import type { PlayerRef } from '@remotion/player';
import { useMemo, useState } from 'react';
import { CATALOG } from '../../catalog/catalog';
import { chaptersOf } from '../../workout/chapter';
import { buildTimeline } from '../../workout/timeline';
import { FilmStage } from '../player/film-stage';
import { useMediaQuery } from '../use-media-query';
import { usePageLanguage } from '../words/language-provider';
import { EXAMPLE_SESSIONS, exampleTitle, type ExampleSession } from './example-sessions';
import { ExportCard } from './export-card';
import { withChoices, type FilmChoices } from './film-choices';
import { FilmOptions } from './film-options';
import { SessionPanel } from './session-panel';

/** A film at once, and everything one can change about it. */
export const HomePage = () => {
  const { language, words } = usePageLanguage();
  const isPhone = useMediaQuery('(max-width: 640px)');
  const [player, setPlayer] = useState<PlayerRef | null>(null);
  const [example, setExample] = useState<ExampleSession>(EXAMPLE_SESSIONS[0]);
  const [choices, setChoices] = useState<FilmChoices>({});

  const session = useMemo(() => {
    const film = withChoices(example.session, {
      language,
      ...(isPhone && { format: 'portrait' as const }),
      ...choices,
    });
    return { ...film, title: exampleTitle(example, film.config.language) };
  }, [example, language, isPhone, choices]);
  const timeline = useMemo(() => buildTimeline(session, CATALOG), [session]);
  // The list speaks the page's language, whatever the film speaks.
  const chapters = useMemo(
    () => chaptersOf({ ...timeline, session: withChoices(session, { language }) }),
    [timeline, session, language],
  );

  const chooseExample = (chosen: ExampleSession) => {
    setExample(chosen);
    player?.seekTo(0);
  };

  return (
    <>
      <a
        href="#film"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:rounded-small focus:bg-ink focus:px-4 focus:py-3 focus:text-paper"
      >
        {words.skipToFilm}
      </a>
      <main className="mx-auto grid w-full max-w-[1520px] gap-4 pb-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-6 lg:px-8">
        <FilmStage timeline={timeline} chapters={chapters} player={player} onPlayer={setPlayer} />
        <div className="relative mx-4 min-h-0 sm:mx-6 lg:mx-0">
          <SessionPanel
            examples={EXAMPLE_SESSIONS}
            chosen={example}
            onChoose={chooseExample}
            timeline={timeline}
            chapters={chapters}
            player={player}
          />
        </div>
        <div className="mx-4 sm:mx-6 lg:mx-0">
          <FilmOptions
            config={session.config}
            onChoose={(choice) => setChoices((before) => ({ ...before, ...choice }))}
          />
        </div>
        <div className="mx-4 sm:mx-6 lg:mx-0">
          <ExportCard session={session} />
        </div>
      </main>
      <footer className="mx-auto w-full max-w-[1520px] px-4 pb-8 text-sm text-muted sm:px-6 lg:px-8">
        <p>{words.healthNote}</p>
      </footer>
    </>
  );
};
