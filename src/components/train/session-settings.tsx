'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { OVERLAY_TEMPLATES } from '../../../remotion/overlays/registry';
import { intensitySchema } from '../../workout/intensity';
import { languageSchema } from '../../workout/language';
import { coachSchema, filmFormatSchema } from '../../workout/workout-config';
import type { DraftEntry } from '../session/draft';
import { useSessionStore } from '../session/session-store';
import { ChoiceGroup } from '../ui/choice-group';
import { LANGUAGE_NAMES } from '../words/language-names';
import { NumberField } from './number-field';
import { GET_READY_RANGE, REST_RANGE, ROUNDS_RANGE, WORK_RANGE } from './session-ranges';

/** Templates that have a name in the page's words; another goes by its id. */
const NAMED = ['classic', 'ring', 'tv'] as const;
const isNamed = (id: string): id is (typeof NAMED)[number] => NAMED.some((named) => named === id);

/** The seconds that all have; null: they differ. */
const common = (entries: readonly DraftEntry[], key: 'workSeconds' | 'restSeconds') => {
  const [first, ...others] = entries;
  return first !== undefined && others.every((entry) => entry[key] === first[key])
    ? first[key]
    : null;
};

/** How the session goes as a whole, and how its film looks. */
export const SessionSettings = () => {
  const t = useTranslations();
  const config = useSessionStore(({ draft }) => draft.config);
  const entries = useSessionStore(({ draft }) => draft.entries);
  const configure = useSessionStore((store) => store.configure);
  const changeAll = useSessionStore((store) => store.changeAll);
  const seconds = t('train.list.seconds');
  return (
    <>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] items-end gap-4">
        <NumberField
          label={t('train.settings.rounds')}
          value={config.rounds}
          range={ROUNDS_RANGE}
          onChange={(rounds) => configure({ rounds })}
        />
        <NumberField
          label={t('train.settings.roundBreak')}
          value={config.restBetweenRoundsSeconds}
          range={REST_RANGE}
          unit={seconds}
          onChange={(restBetweenRoundsSeconds) => configure({ restBetweenRoundsSeconds })}
        />
        <NumberField
          label={t('train.settings.getReady')}
          value={config.getReadySeconds}
          range={GET_READY_RANGE}
          unit={seconds}
          onChange={(getReadySeconds) => configure({ getReadySeconds })}
        />
        {entries.length > 1 && (
          <>
            <NumberField
              label={t('train.list.allWork')}
              value={common(entries, 'workSeconds')}
              range={WORK_RANGE}
              unit={seconds}
              placeholder={t('train.list.mixed')}
              onChange={(workSeconds) => changeAll({ workSeconds })}
            />
            <NumberField
              label={t('train.list.allRest')}
              value={common(entries, 'restSeconds')}
              range={REST_RANGE}
              unit={seconds}
              placeholder={t('train.list.mixed')}
              onChange={(restSeconds) => changeAll({ restSeconds })}
            />
          </>
        )}
      </div>
      <div className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-4">
        <ChoiceGroup
          legend={t('train.settings.intensity')}
          value={config.intensity}
          choices={intensitySchema.options.map((value) => ({
            value,
            label: t(`options.intensities.${value}`),
          }))}
          onChange={(intensity) => configure({ intensity })}
        />
        <ChoiceGroup
          legend={t('train.settings.format')}
          value={config.format}
          choices={filmFormatSchema.options.map((value) => ({
            value,
            label: t(`options.formats.${value}`),
          }))}
          onChange={(format) => configure({ format })}
        />
        <ChoiceGroup
          legend={t('train.settings.coach')}
          value={config.coach}
          choices={coachSchema.options.map((value) => ({
            value,
            label: t(`options.coaches.${value}`),
          }))}
          onChange={(coach) => configure({ coach })}
        />
        <ChoiceGroup
          legend={t('train.settings.language')}
          value={config.language}
          choices={languageSchema.options.map((value) => ({
            value,
            label: LANGUAGE_NAMES[value],
          }))}
          onChange={(language) => configure({ language })}
        />
        <ChoiceGroup
          legend={t('train.settings.template')}
          value={config.template}
          choices={OVERLAY_TEMPLATES.map(({ id }) => ({
            value: id,
            label: isNamed(id) ? t(`options.templates.${id}`) : id,
          }))}
          // A template's props mean nothing to another template.
          onChange={(template) => configure({ template, templateProps: {} })}
        />
        <p className="self-end">
          <Link
            href="/templates"
            className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
          >
            {t('train.settings.everyLook')}
          </Link>
        </p>
      </div>
    </>
  );
};
