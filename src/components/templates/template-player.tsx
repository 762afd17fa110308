'use client';

import { Player, Thumbnail, type PlayerRef } from '@remotion/player';
import { useCallback, useEffect, useState } from 'react';
import { frameOfScreen, type Screen } from '../../../remotion/workout/screens';
import { compositionOf } from '../player/composition-of';
import { SizedClips } from '../player/sized-clips';
import type { TemplateFilm } from './template-film';

const FILL = { width: '100%', height: '100%' } as const;

/** A film in a template, standing on a screen until it is played. */
export const TemplatePlayer = ({
  templateFilm: { film, timeline },
  screen,
  onPlayer,
}: {
  readonly templateFilm: TemplateFilm;
  readonly screen: Screen;
  readonly onPlayer: (player: PlayerRef | null) => void;
}) => {
  const [player, setPlayer] = useState<PlayerRef | null>(null);
  const frame = frameOfScreen(timeline, screen);
  const [initialFrame] = useState(frame);
  useEffect(() => player?.seekTo(frame), [player, frame]);
  const keepPlayer = useCallback(
    (ref: PlayerRef | null) => {
      setPlayer(ref);
      onPlayer(ref);
    },
    [onPlayer],
  );
  return (
    <SizedClips>
      <Player
        ref={keepPlayer}
        {...compositionOf(film, timeline)}
        initialFrame={initialFrame}
        initiallyMuted
        clickToPlay={false}
        spaceKeyToPlayOrPause={false}
        acknowledgeRemotionLicense
        style={FILL}
      />
    </SizedClips>
  );
};

/** One picture of a film. */
export const TemplateStill = ({
  templateFilm: { film, timeline },
  screen,
}: {
  readonly templateFilm: TemplateFilm;
  readonly screen: Screen;
}) => (
  <SizedClips>
    <Thumbnail
      {...compositionOf(film, timeline)}
      frameToDisplay={frameOfScreen(timeline, screen)}
      style={FILL}
    />
  </SizedClips>
);
