import type { PlayerRef } from '@remotion/player';
import { useEffect, useRef, type RefObject } from 'react';
import { useTranslations } from 'next-intl';
import type { Chapter } from '../../workout/chapter';
import { FILM_WORDS } from '../../workout/film-words';
import type { Interval } from '../../workout/timeline';
import { clock } from './clock';
import { useChapterIndex } from './use-player';
import { usePageLanguage } from '../words/use-page-language';

const BAR_OF_KIND: Record<Interval['kind'], string> = {
  'get-ready': 'bg-ready',
  work: 'bg-work',
  rest: 'bg-rest',
  'round-break': 'bg-rest',
  complete: 'bg-ink',
};

/** Keeps the current row in sight by scrolling the list alone, never the page. */
const showRow = (list: HTMLElement, row: HTMLElement) => {
  const top = row.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (top < row.offsetHeight || top + 2 * row.offsetHeight > list.clientHeight) {
    list.scrollTop += top - row.offsetHeight;
  }
};

interface RowProps {
  readonly interval: Interval;
  readonly chapter: Chapter;
  readonly isCurrent: boolean;
  readonly currentRow: RefObject<HTMLLIElement | null>;
  readonly fps: number;
  readonly onSeek: (frame: number) => void;
}

const Row = ({ interval, chapter, isCurrent, currentRow, fps, onSeek }: RowProps) => {
  const { language } = usePageLanguage();
  const t = useTranslations();
  const isWork = interval.kind === 'work';
  const title = isWork ? (interval.shown?.exercise.name[language] ?? '') : chapter.title;
  return (
    <li ref={isCurrent ? currentRow : null}>
      <button
        type="button"
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => onSeek(interval.startFrame)}
        className="flex min-h-11 w-full items-center gap-3 rounded-small px-2 text-left hover:bg-raised aria-[current]:bg-raised"
      >
        <span
          className={`h-6 w-1.5 shrink-0 rounded-full ${BAR_OF_KIND[interval.kind]} ${isCurrent ? 'outline-2 outline-offset-2 outline-ink' : ''}`}
        />
        <span className="digits w-12 shrink-0 text-[15px] text-muted">
          {clock(interval.startFrame / fps)}
        </span>
        <span className={`min-w-0 flex-1 leading-tight ${isWork ? 'font-semibold' : 'text-muted'}`}>
          {title}
        </span>
        {isCurrent && (
          <span className="shrink-0 text-sm font-semibold text-rest">{t('chapters.now')}</span>
        )}
        <span className="digits shrink-0 text-[15px] text-muted">
          {clock(interval.durationInFrames / fps)}
        </span>
      </button>
    </li>
  );
};

/** The session interval by interval, under a heading a round; a click goes there. */
export const ChapterList = ({
  player,
  chapters,
  intervals,
  rounds,
  fps,
}: {
  readonly player: PlayerRef | null;
  readonly chapters: readonly Chapter[];
  readonly intervals: readonly Interval[];
  readonly rounds: number;
  readonly fps: number;
}) => {
  const { language } = usePageLanguage();
  const current = useChapterIndex(player, chapters);
  const list = useRef<HTMLDivElement>(null);
  const currentRow = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (list.current && currentRow.current) showRow(list.current, currentRow.current);
  }, [current]);

  return (
    <div
      ref={list}
      className="-mx-2 max-h-96 min-h-0 flex-1 overflow-y-auto overscroll-contain px-2 pb-6 [mask-image:linear-gradient(#000_calc(100%-32px),transparent)] lg:max-h-none"
    >
      {Array.from({ length: rounds }, (_, index) => index + 1).map((round) => (
        <div key={round}>
          {rounds > 1 && (
            <h3 className="px-2 pt-3 pb-1 text-sm font-semibold text-muted">
              {FILM_WORDS[language].roundOf(round, rounds)}
            </h3>
          )}
          <ol className="py-1">
            {intervals.map((interval, index) => {
              const chapter = chapters[index];
              if (chapter === undefined || interval.round !== round) return null;
              return (
                <Row
                  key={interval.startFrame}
                  interval={interval}
                  chapter={chapter}
                  isCurrent={index === current}
                  currentRow={currentRow}
                  fps={fps}
                  onSeek={(frame) => player?.seekTo(frame)}
                />
              );
            })}
          </ol>
        </div>
      ))}
    </div>
  );
};
