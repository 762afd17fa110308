'use client';

import { useTranslations } from 'next-intl';
import type { ManagedExercise } from '../../catalog/exercise';
import { Card } from '../ui/card';
import { ClipPreview } from './clip-preview';
import { ClipUpload } from './clip-upload';

/** The clips of an exercise as they loop, and the way to a new one. */
export const ClipsCard = ({
  exercise,
  name,
}: {
  readonly exercise: ManagedExercise;
  readonly name: string;
}) => {
  const t = useTranslations('admin.clips');
  return (
    <Card aria-labelledby="clips" className="grid content-start gap-5">
      <h2 id="clips" className="text-2xl">
        {t('title')}
      </h2>
      {exercise.clips.length === 0 ? (
        <p className="rounded-medium border border-dashed border-edge px-4 py-6 text-center text-muted">
          {t('none')}
        </p>
      ) : (
        <ul className="grid grid-cols-2 gap-3">
          {exercise.clips.map((clip) => (
            <li key={clip.url} className="grid content-start gap-2">
              <ClipPreview clip={clip} name={name} />
              <p className="text-sm">
                <strong className="block font-semibold">{t(`coaches.${clip.coach}`)}</strong>
                <span className="text-muted">
                  {t('facts', {
                    width: clip.width,
                    height: clip.height,
                    seconds: clip.durationInFrames / clip.fps,
                  })}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
      <hr className="border-line" />
      <div>
        <h3 className="text-lg font-semibold">{t('new')}</h3>
        <p className="mt-1 text-muted">{t('newText')}</p>
      </div>
      <ClipUpload exercise={exercise.slug} />
    </Card>
  );
};
