import { useMemo } from 'react';
import { momentAt } from '../../src/workout/moment';
import type { Timeline } from '../../src/workout/timeline';
import { filmSize } from '../../src/workout/film-size';
import { FILL } from '../kit/fill';
import { useFonts } from '../kit/fonts';
import { bindTemplate } from '../overlays/registry';
import { ExactCoach } from './exact-coach';
import { OverlayStack } from './overlay-stack';
import { PlayedCoach } from './played-coach';
import { Stage } from './stage';

interface FilmPictureProps {
  readonly timeline: Timeline;
  readonly frame: number;
  /** `exact` shows the very frame of the clip; `played` lets the browser play it. */
  readonly coach: 'exact' | 'played';
}

/** What is seen at one frame of a film: stage, coach and overlay. */
export const FilmPicture = ({ timeline, frame, coach }: FilmPictureProps) => {
  const isFontReady = useFonts();
  const { config } = timeline.session;
  const { template: id, templateProps } = config;
  const template = useMemo(() => bindTemplate(id, templateProps), [id, templateProps]);

  const moment = momentAt(timeline, frame);
  const size = filmSize(config);
  const Coach = coach === 'exact' ? ExactCoach : PlayedCoach;
  return (
    <div style={FILL}>
      <Stage light={template.coachBox(size, moment.interval.kind)} />
      <Coach moment={moment} boxOf={(kind) => template.coachBox(size, kind)} />
      {isFontReady && <OverlayStack template={template} moment={moment} frame={size} />}
    </div>
  );
};
