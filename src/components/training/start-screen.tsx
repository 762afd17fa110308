import { Play, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { exerciseCount, setCount } from '../../workout/exercise-count';
import { durationInSeconds, type Timeline } from '../../workout/timeline';
import { FILM_WORDS } from '../../workout/film-words';
import type { Exercise } from '../../catalog/exercise';
import { clock } from '../player/clock';
import { Button } from '../ui/button';
import type { ResumePoint } from './resume-point';

/** What one needs at hand, in the catalogue's order. */
const equipmentOf = ({ session }: Timeline, bySlug: ReadonlyMap<string, Exercise>) => [
  ...new Set(session.exercises.flatMap(({ exercise }) => bySlug.get(exercise)?.equipment ?? [])),
];

/** Before the first second: what comes, and the click that browsers want before there is sound. */
export const StartScreen = ({
  timeline,
  bySlug,
  resumePoint,
  isReady,
  onStart,
}: {
  readonly timeline: Timeline;
  readonly bySlug: ReadonlyMap<string, Exercise>;
  readonly resumePoint: ResumePoint | null;
  /** The player is there. */
  readonly isReady: boolean;
  readonly onStart: (from: ResumePoint | null) => void;
}) => {
  const t = useTranslations();
  const { session, fps } = timeline;
  const { rounds, language } = session.config;
  const equipment = equipmentOf(timeline, bySlug);
  return (
    <div className="absolute inset-0 flex flex-col justify-end overflow-y-auto bg-linear-to-t from-stage from-45% to-stage/30 landscape:justify-center landscape:bg-linear-to-r landscape:from-50% landscape:to-transparent landscape:to-75%">
      <div className="w-full max-w-3xl px-5 pt-24 pb-[max(32px,env(safe-area-inset-bottom))] sm:px-12 landscape:max-w-[min(56rem,54vw)] landscape:pb-16">
        <h1 className="text-4xl break-words sm:text-6xl">
          {session.title ?? FILM_WORDS[language].untitled}
        </h1>
        <p className="mt-3 text-lg text-muted sm:text-xl">
          {t('training.facts', {
            time: clock(durationInSeconds(session)),
            count: exerciseCount(session),
            sets: setCount(session),
            rounds,
          })}
        </p>
        <p className="mt-1 text-lg text-muted sm:text-xl">
          {equipment.length === 0
            ? t('vocabulary.equipment.none')
            : equipment.map((thing) => t(`vocabulary.equipment.${thing}`)).join(', ')}
        </p>
        <div className="mt-6 flex flex-col gap-3 sm:flex-row">
          <Button
            variant="primary"
            size="large"
            disabled={!isReady}
            onClick={() => onStart(resumePoint)}
            className="sm:min-w-56"
          >
            <Play className="size-6 fill-current" aria-hidden="true" />
            {resumePoint === null
              ? t('training.start')
              : t('training.resume', { time: clock(resumePoint.frame / fps) })}
          </Button>
          {resumePoint !== null && (
            <Button size="large" disabled={!isReady} onClick={() => onStart(null)}>
              <RotateCcw className="size-5" aria-hidden="true" />
              {t('training.restart')}
            </Button>
          )}
        </div>
        <p className="mt-4 text-muted">{t('training.soundNote')}</p>
      </div>
    </div>
  );
};
