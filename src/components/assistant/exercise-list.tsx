'use client';

import { useTranslations } from 'next-intl';
import { clipOf } from '../../workout/clip-of';
import { useCatalogue } from '../api/use-catalogue';
import { Poster } from '../exercise/poster';
import { usePageLanguage } from '../words/use-page-language';
import { listedExercises, type Plan } from './conversation';

const PHASES = ['warm-up', 'main', 'cool-down'] as const;

/** The exercises of a session by part, each with its picture; they come in one after the other. */
export const ExerciseList = ({ plan }: { readonly plan: Plan }) => {
  const t = useTranslations('assistant.plan');
  const vocabulary = useTranslations('vocabulary');
  const { language } = usePageLanguage();
  const { bySlug } = useCatalogue();
  const listed = listedExercises(plan);
  return (
    <section aria-labelledby="exercises-heading" className="grid gap-5">
      <h2 id="exercises-heading" className="sr-only">
        {t('exercises')}
      </h2>
      {PHASES.map((phase) => {
        const entries = listed.filter((entry) => entry.phase === phase);
        if (entries.length === 0) return null;
        return (
          <div key={phase}>
            <h3 className="mb-2 text-lg headline">{vocabulary(`phases.${phase}`)}</h3>
            <ul className="grid gap-2 sm:grid-cols-2 2xl:grid-cols-3">
              {entries.map(({ slug, seconds, times }) => {
                const exercise = bySlug.get(slug);
                return (
                  <li
                    key={`${slug}-${seconds}`}
                    className="coming flex items-center gap-3 rounded-medium border border-line bg-card p-2 pr-4"
                    style={{
                      animationDelay: `${listed.findIndex((entry) => entry.slug === slug && entry.phase === phase) * 60}ms`,
                    }}
                  >
                    <span className="on-stage size-16 shrink-0 overflow-hidden rounded-small">
                      {exercise !== undefined && (
                        <Poster
                          clip={clipOf(exercise, plan.config.coach)}
                          className="size-full object-contain"
                        />
                      )}
                    </span>
                    <span className="min-w-0 flex-1 leading-tight font-semibold text-balance">
                      {exercise?.name[language] ?? slug}
                    </span>
                    <span className="text-right text-[15px] whitespace-nowrap text-muted">
                      <span className="digits block text-ink">{t('seconds', { seconds })}</span>
                      {times > 1 && <span className="block">{t('times', { count: times })}</span>}
                    </span>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  );
};
