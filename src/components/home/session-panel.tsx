import type { PlayerRef } from '@remotion/player';
import { useId } from 'react';
import type { Chapter } from '../../workout/chapter';
import { durationInSeconds, type Timeline } from '../../workout/timeline';
import { clock } from '../player/clock';
import { usePageLanguage } from '../words/language-provider';
import { ChapterList } from './chapter-list';
import { exampleTitle, type ExampleSession } from './example-sessions';

/** Which session is filmed, and its intervals. */
export const SessionPanel = ({
  examples,
  chosen,
  onChoose,
  timeline,
  chapters,
  player,
}: {
  readonly examples: readonly ExampleSession[];
  readonly chosen: ExampleSession;
  readonly onChoose: (example: ExampleSession) => void;
  readonly timeline: Timeline;
  readonly chapters: readonly Chapter[];
  readonly player: PlayerRef | null;
}) => {
  const { language, words } = usePageLanguage();
  const name = useId();
  const { intervals, durationInFrames, fps } = timeline;

  return (
    <section
      aria-labelledby="session-title"
      className="flex min-h-0 flex-col rounded-large border border-line bg-card p-4 sm:p-6 lg:absolute lg:inset-0"
    >
      <h1 id="session-title" className="text-3xl xl:text-4xl">
        {exampleTitle(chosen, language)}
      </h1>
      <p className="mt-1.5 text-muted">
        {words.chapters.summary(intervals.length, clock(durationInFrames / fps))}
      </p>
      <fieldset className="mt-4 min-w-0">
        <legend className="sr-only">{words.options.session}</legend>
        <div className="grid gap-1.5">
          {examples.map((example) => (
            <label
              key={example.id}
              className="relative flex min-h-11 items-center justify-between gap-3 rounded-small border border-line bg-raised px-3 font-semibold text-muted transition-colors duration-150 ease-out hover:text-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-rest"
            >
              <input
                type="radio"
                name={name}
                value={example.id}
                checked={example.id === chosen.id}
                onChange={() => onChoose(example)}
                className="absolute inset-0 size-full cursor-pointer opacity-0"
              />
              <span className="min-w-0 truncate">{exampleTitle(example, language)}</span>
              <span className="digits text-[15px]">
                {clock(durationInSeconds(example.session))}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <h2 className="mt-4 text-lg">{words.chapters.heading}</h2>
      <ChapterList
        player={player}
        chapters={chapters}
        intervals={intervals}
        rounds={timeline.session.config.rounds}
        fps={fps}
      />
    </section>
  );
};
