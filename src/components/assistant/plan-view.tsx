'use client';

import { Pencil, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { workoutSessionSchema, type WorkoutSession } from '../../workout/workout-session';
import { useCatalogue } from '../api/use-catalogue';
import { useDeviceFormat } from '../player/use-device-format';
import { withChoices } from '../session/film-choices';
import { useSessionStore } from '../session/session-store';
import { FilmPreview } from '../train/film-preview';
import { Button } from '../ui/button';
import type { Plan } from './conversation';
import { Explanation } from './explanation';
import { Relaxed } from './relaxed';

const sessionOfPlan = ({ version, title, exercises, config }: Plan): WorkoutSession =>
  workoutSessionSchema.parse({
    version,
    ...(title === undefined ? {} : { title }),
    exercises,
    config,
  });

/** A session that was made: its film, what it is and why, and the ways to train it. */
export const PlanView = ({ plan }: { readonly plan: Plan }) => {
  const t = useTranslations('assistant.plan');
  const router = useRouter();
  const format = useDeviceFormat();
  const { bySlug } = useCatalogue();
  const session = useMemo(() => sessionOfPlan(plan), [plan]);
  const film = useMemo(() => withChoices(session, { format }), [session, format]);
  const isFilmed = session.exercises.every(({ exercise }) => bySlug.has(exercise));

  const openInTrain = () => {
    useSessionStore.getState().open(session, {
      workoutId: plan.sessionId,
      explanation: plan.explanation,
      constraints: plan.constraints,
    });
    router.push('/train');
  };

  return (
    <div className="grid min-w-0 gap-6">
      {isFilmed && (
        <div className="-mx-4 sm:mx-0">
          <FilmPreview session={film} seek={null} />
        </div>
      )}
      <div>
        <h2 className="text-3xl">{plan.title}</h2>
        <p className="mt-1 text-muted">
          {t('facts', {
            minutes: Math.round(plan.total_duration / 60),
            kcal: Math.round(plan.kcal),
          })}
        </p>
        <div className="mt-4 flex flex-wrap gap-2">
          <Button asChild variant="primary" size="large">
            <Link href={`/play?workout=${plan.sessionId}`} prefetch={false}>
              <Play className="size-5" aria-hidden="true" />
              {t('trainNow')}
            </Link>
          </Button>
          <Button size="large" onClick={openInTrain}>
            <Pencil className="size-5" aria-hidden="true" />
            {t('openInTrain')}
          </Button>
        </div>
        <Explanation text={plan.explanation} className="mt-5 max-w-[68ch]" />
      </div>
      <Relaxed relaxed={plan.relaxed} />
    </div>
  );
};
