import type { PlayerRef } from '@remotion/player';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { Chapter } from '../../workout/chapter';
import type { Interval } from '../../workout/timeline';
import { chapterIndexAt, shareOfChapter } from './chapter-steps';
import { clock } from './clock';
import { usePlayerFrame } from './use-player';

const FILL_OF_KIND: Record<Interval['kind'], string> = {
  'get-ready': 'bg-ready',
  work: 'bg-work',
  rest: 'bg-rest',
  'round-break': 'bg-rest',
  complete: 'bg-ink',
};

/** An interval of the line. Only the one that plays is drawn again with each frame: the share of all others stays 0 or 1. */
const Segment = memo(
  ({
    frames,
    share,
    kind,
  }: {
    readonly frames: number;
    readonly share: number;
    readonly kind: Interval['kind'];
  }) => (
    <span
      style={{ flexGrow: frames }}
      className="relative min-w-0 basis-0 overflow-hidden rounded-full bg-line"
    >
      <span
        style={{ transform: `scaleX(${share})` }}
        className={`absolute inset-0 origin-left ${FILL_OF_KIND[kind]}`}
      />
    </span>
  ),
);
Segment.displayName = 'Segment';

/** The film as one line: a segment an interval, true to time, under a slider that seeks. */
export const ScrubBar = ({
  player,
  chapters,
  intervals,
  durationInFrames,
  fps,
}: {
  readonly player: PlayerRef | null;
  readonly chapters: readonly Chapter[];
  readonly intervals: readonly Interval[];
  readonly durationInFrames: number;
  readonly fps: number;
}) => {
  const t = useTranslations('player');
  const frame = Math.min(usePlayerFrame(player), durationInFrames - 1);
  const chapter = chapters[chapterIndexAt(chapters, frame)];
  const time = clock(frame / fps);
  const total = clock(durationInFrames / fps);

  return (
    <div className="group relative flex h-11 items-center">
      <div className="flex h-1.5 w-full gap-[2px] transition-[height] duration-150 ease-out group-hover:h-2.5">
        {chapters.map((segment, index) => (
          <Segment
            key={segment.startFrame}
            frames={segment.endFrame - segment.startFrame}
            share={shareOfChapter(segment, frame)}
            kind={intervals[index]?.kind ?? 'work'}
          />
        ))}
      </div>
      <input
        type="range"
        min={0}
        max={durationInFrames - 1}
        // An arrow key moves by a second.
        step={fps}
        value={frame}
        onChange={(event) => player?.seekTo(event.currentTarget.valueAsNumber)}
        disabled={player === null}
        aria-label={t('position')}
        aria-valuetext={t('timeOf', { time, total, chapter: chapter?.title ?? '' })}
        className="absolute inset-0 m-0 h-full w-full cursor-pointer rounded-small opacity-0 focus-visible:opacity-100 [&:focus-visible]:appearance-none [&:focus-visible]:bg-transparent"
      />
    </div>
  );
};
