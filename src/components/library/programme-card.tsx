'use client';

import { Backpack, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useMemo } from 'react';
import type { Catalogue } from '../api/use-catalogue';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { usePageLanguage } from '../words/use-page-language';
import { Emblem } from './emblem';
import type { Programme } from './programme';
import { sessionFacts } from './session-facts';
import { SessionFactsLine } from './session-facts-line';
import { useAttention } from './use-attention';
import { useStartProgramme } from './use-start-programme';

/** A ready-made programme: opens in Train, or starts at once. */
export const ProgrammeCard = ({
  programme,
  catalogue,
}: {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
}) => {
  const t = useTranslations();
  const { language } = usePageLanguage();
  const { isAttended, handlers } = useAttention();
  const start = useStartProgramme();
  const { session, slug, level, equipment, suits, isQuiet } = programme;
  const facts = useMemo(() => sessionFacts(session, catalogue.bySlug), [session, catalogue]);
  const title = programme.title[language];
  const needs =
    equipment.length === 0
      ? t('vocabulary.equipment.none')
      : equipment.map((item) => t(`vocabulary.equipment.${item}`)).join(', ');

  return (
    <article
      {...handlers}
      className="relative flex flex-col overflow-hidden rounded-large border border-line bg-card transition-colors duration-150 ease-out hover:border-edge"
    >
      <Emblem exercise={facts.emblem} coach={session.config.coach} isMoving={isAttended} />
      <div className="flex flex-1 flex-col gap-2.5 p-4">
        <div className="flex flex-wrap gap-1.5">
          <Badge>{t(`vocabulary.levels.${level}`)}</Badge>
          {isQuiet && <Badge>{t('programmes.quiet')}</Badge>}
        </div>
        <h3 className="text-xl leading-tight headline">
          <Link
            href={`/train?programme=${slug}`}
            className="flex min-h-11 items-center rounded-small after:absolute after:inset-0 after:content-['']"
          >
            {title}
          </Link>
        </h3>
        <p className="leading-snug text-muted">{programme.summary[language]}</p>
        <div className="mt-auto flex flex-col gap-1 pt-1">
          <SessionFactsLine facts={facts} />
          <p className="flex gap-1.5 text-[15px] text-muted">
            <Backpack className="mt-[0.2lh] size-4 shrink-0" aria-hidden="true" />
            <span>
              {needs}
              {suits.length > 0 && (
                <>
                  {' · '}
                  {t('programmes.suits', {
                    conditions: suits
                      .map((condition) =>
                        t(`vocabulary.conditions.${condition}`).toLocaleLowerCase(language),
                      )
                      .join(', '),
                  })}
                </>
              )}
            </span>
          </p>
        </div>
        <Button
          className="relative mt-1 self-start"
          onClick={() => start(programme)}
          aria-label={t('programmes.startNamed', { name: title })}
        >
          <Play className="size-4.5" aria-hidden="true" />
          {t('programmes.start')}
        </Button>
      </div>
    </article>
  );
};
