'use client';

import type { PlayerRef } from '@remotion/player';
import { Pause, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { Language } from '../../workout/language';
import { filmFormatSchema, type FilmFormat } from '../../workout/workout-config';
import { FilmLoading } from '../player/film-loading';
import { usePlayback } from '../player/use-player';
import { Button } from '../ui/button';
import { ChoiceGroup } from '../ui/choice-group';
import { SHOWN_SCREENS, useTemplateFilm, type ShownScreen } from './template-film';

const TemplatePlayer = dynamic(
  () => import('./template-player').then((module) => module.TemplatePlayer),
  { ssr: false, loading: FilmLoading },
);
const TemplateStill = dynamic(
  () => import('./template-player').then((module) => module.TemplateStill),
  { ssr: false, loading: FilmLoading },
);

const SHAPES: Record<FilmFormat, string> = {
  landscape: 'aspect-video',
  portrait: 'aspect-9/16',
  square: 'aspect-square',
};

/** A phone gives each format its own shape; a wide window keeps one stage, so that nothing below it jumps. */
const ON_PHONE: Record<FilmFormat, string> = {
  landscape: 'aspect-video',
  portrait: 'h-[60svh]',
  square: 'aspect-square max-h-[60svh] w-full',
};

interface Shown {
  readonly template: string;
  readonly templateProps: Record<string, unknown>;
  readonly language: Language;
}

const FormatStill = ({
  shown: { template, templateProps, language },
  format,
  screen,
}: {
  readonly shown: Shown;
  readonly format: FilmFormat;
  readonly screen: ShownScreen;
}) => {
  const film = useTemplateFilm(template, templateProps, format, language);
  return <TemplateStill templateFilm={film} screen={screen} />;
};

/** The template at work: large in one format, small in all three, on the screen that is looked at. */
export const TemplateStage = ({
  shown,
  format,
  onFormat,
}: {
  readonly shown: Shown;
  readonly format: FilmFormat;
  readonly onFormat: (format: FilmFormat) => void;
}) => {
  const t = useTranslations();
  const [screen, setScreen] = useState<ShownScreen>('work');
  const [player, setPlayer] = useState<PlayerRef | null>(null);
  const film = useTemplateFilm(shown.template, shown.templateProps, format, shown.language);
  const playback = usePlayback(player, film.timeline.durationInFrames);
  const isPlaying = playback === 'playing';
  return (
    <section aria-label={t('templates.preview')} className="min-w-0">
      <div
        className={`on-stage grid place-items-center overflow-hidden rounded-large border border-line lg:aspect-auto lg:h-[min(58svh,40rem)] ${ON_PHONE[format]}`}
      >
        <div
          data-film={format}
          className={`relative max-h-full max-w-full ${SHAPES[format]} ${format === 'landscape' ? 'w-full' : 'h-full'}`}
        >
          <TemplatePlayer
            key={`${shown.template} ${format}`}
            templateFilm={film}
            screen={screen}
            onPlayer={setPlayer}
          />
        </div>
      </div>
      <div className="mt-3 flex flex-wrap items-end gap-3">
        <Button
          size="bare"
          aria-label={isPlaying ? t('templates.pause') : t('templates.play')}
          className="size-13.5"
          onClick={() => player?.toggle()}
        >
          {isPlaying ? (
            <Pause className="size-5" aria-hidden="true" />
          ) : (
            <Play className="size-5" aria-hidden="true" />
          )}
        </Button>
        <div className="min-w-0 flex-1 overflow-x-auto [scrollbar-width:none]">
          <div className="w-max min-w-full whitespace-nowrap">
            <ChoiceGroup
              legend={t('templates.screen')}
              value={screen}
              choices={SHOWN_SCREENS.map((value) => ({
                value,
                label: t(`templates.screens.${value}`),
              }))}
              onChange={(chosen) => {
                player?.pause();
                setScreen(chosen);
              }}
            />
          </div>
        </div>
      </div>
      <fieldset className="mt-4">
        <legend className="mb-1.5 text-sm font-semibold text-muted">{t('options.format')}</legend>
        <div className="grid grid-cols-3 gap-2">
          {filmFormatSchema.options.map((value) => (
            <label
              key={value}
              className="relative flex flex-col gap-1.5 rounded-medium border border-line bg-raised p-2 text-center text-[15px] font-semibold text-muted has-checked:border-ink has-checked:text-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-rest"
            >
              <input
                type="radio"
                name="format"
                value={value}
                checked={value === format}
                onChange={() => onFormat(value)}
                className="absolute inset-0 z-10 size-full cursor-pointer opacity-0"
              />
              <span
                aria-hidden="true"
                inert
                className="on-stage grid h-28 place-items-center overflow-hidden rounded-small sm:h-40"
              >
                <span
                  className={`relative block max-h-full max-w-full ${SHAPES[value]} ${value === 'landscape' ? 'w-full' : 'h-full'}`}
                >
                  <FormatStill shown={shown} format={value} screen={screen} />
                </span>
              </span>
              {t(`options.formats.${value}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
};
