'use client';

import { RotateCcw, Square, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, type FormEvent } from 'react';
import { useFilmSoon } from '../player/use-film-soon';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Page } from '../ui/page';
import { AskBox, MAX_ASK_LENGTH } from './ask-box';
import { latest } from './conversation';
import { Explanation } from './explanation';
import { PlanSkeleton } from './plan-skeleton';
import { Refusal } from './refusal';
import { useAssistant } from './use-assistant';

// The film, the catalogue and the planner's words come once there is a session to show.
const PlanView = dynamic(() => import('./plan-view').then((module) => module.PlanView), {
  ssr: false,
  loading: () => <PlanSkeleton draft={[]} />,
});
const ExerciseList = dynamic(
  () => import('./exercise-list').then((module) => module.ExerciseList),
  { ssr: false },
);
const Understood = dynamic(() => import('./understood').then((module) => module.Understood), {
  ssr: false,
});

const EXAMPLES = ['legs', 'back', 'abs', 'tabata', 'shoulder', 'other'] as const;
const REFINEMENTS = ['shorter', 'longer', 'easier', 'harder', 'noJumps', 'again'] as const;

/** Words in, a session out; then words and chips that change it. */
export const AssistantPage = () => {
  const t = useTranslations('assistant');
  // What another page's box was filled with: asked at once.
  const wish = useSearchParams().get('text')?.trim().slice(0, MAX_ASK_LENGTH) ?? '';
  const { conversation, asking, ask, refine, retry, stop, undo, goBackTo, startOver } =
    useAssistant();
  useFilmSoon();
  const box = useRef<HTMLTextAreaElement>(null);
  const begun = useRef<string | null>(null);
  const turn = latest(conversation);
  const isThinking = asking.kind === 'thinking';
  const say = turn === null ? ask : refine;

  useEffect(() => {
    if (wish === '' || begun.current === wish) return;
    // A moment later: where React runs effects twice, the first run is undone before anything was asked.
    const timer = setTimeout(() => {
      begun.current = wish;
      ask(wish);
      // A reload is not to ask again; a change of address by the router would begin the page anew.
      window.history.replaceState(null, '', '/assistant');
    }, 0);
    return () => clearTimeout(timer);
  }, [wish, ask]);

  useEffect(() => {
    // What did not come of the words stays there to be changed.
    if ((asking.kind === 'failed' || asking.kind === 'stopped') && box.current?.value === '') {
      box.current.value = asking.text;
    }
  }, [asking]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = box.current?.value.trim() ?? '';
    if (text === '' || isThinking) return;
    if (box.current !== null) box.current.value = '';
    say(text);
  };

  const status = isThinking
    ? t(turn === null ? 'thinking' : 'changing')
    : asking.kind === 'stopped'
      ? t('stopped')
      : turn !== null && asking.kind === 'idle'
        ? t('ready', {
            title: turn.plan.title ?? t('answer'),
            minutes: Math.round(turn.plan.total_duration / 60),
          })
        : '';

  const form = (
    <form onSubmit={submit}>
      <AskBox
        id="wish"
        box={box}
        label={t(turn === null ? 'ask' : 'refine.label')}
        placeholder={t(turn === null ? 'placeholder' : 'refine.placeholder')}
        action={
          isThinking ? (
            // Keys: one element that becomes the other in mid-click would send the form that it just stopped.
            <Button key="stop" onClick={stop}>
              <Square className="size-4 fill-current" aria-hidden="true" />
              {t('stop')}
            </Button>
          ) : (
            <Button key="send" type="submit" variant={turn === null ? 'primary' : 'secondary'}>
              {t(turn === null ? 'send' : 'refine.send')}
            </Button>
          )
        }
      />
    </form>
  );

  return (
    <Page
      heading={t(turn === null ? 'heading' : 'answer')}
      {...(turn === null && !isThinking ? { lead: t('lead') } : {})}
      actions={
        turn !== null && (
          <>
            <Button variant="ghost" onClick={undo}>
              <Undo2 className="size-5" aria-hidden="true" />
              {t('history.undo')}
            </Button>
            <Button variant="ghost" onClick={startOver}>
              <RotateCcw className="size-5" aria-hidden="true" />
              {t('history.startOver')}
            </Button>
          </>
        )
      }
    >
      <p
        role="status"
        className={
          isThinking || asking.kind === 'stopped' ? 'mb-3 font-semibold text-rest' : 'sr-only'
        }
      >
        {status}
      </p>
      {turn === null ? (
        <div className="grid max-w-[52rem] gap-6">
          {form}
          {asking.kind === 'failed' && <Refusal error={asking.error} onRetry={retry} />}
          {isThinking ? (
            <div className="grid gap-4">
              {asking.explanation !== '' && <Explanation text={asking.explanation} />}
              <PlanSkeleton draft={asking.draft} />
            </div>
          ) : (
            <section aria-labelledby="examples-heading">
              <h2 id="examples-heading" className="mb-3 text-lg">
                {t('examples.label')}
              </h2>
              <div className="flex flex-wrap gap-2">
                {EXAMPLES.map((name) => (
                  <Chip key={name} shape="sentence" onClick={() => ask(t(`examples.${name}`))}>
                    {t(`examples.${name}`)}
                  </Chip>
                ))}
              </div>
            </section>
          )}
        </div>
      ) : (
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start">
          <div
            className={isThinking ? 'opacity-60 transition-opacity duration-200' : ''}
            aria-busy={isThinking}
          >
            <PlanView key={turn.plan.sessionId} plan={turn.plan} />
          </div>
          {/* A phone has the changes right below the session, before its long list. */}
          <aside className="grid gap-8 lg:sticky lg:top-4 lg:row-span-2">
            <section aria-labelledby="refine-heading" className="grid gap-3">
              <h2 id="refine-heading" className="text-xl">
                {t('refine.label')}
              </h2>
              <div className="flex flex-wrap gap-2">
                {REFINEMENTS.map((name) => (
                  <Chip
                    key={name}
                    disabled={isThinking}
                    className="disabled:opacity-45"
                    onClick={() => refine(t(`refine.chips.${name}`))}
                  >
                    {t(`refine.chips.${name}`)}
                  </Chip>
                ))}
              </div>
              {form}
              {asking.kind === 'failed' && <Refusal error={asking.error} onRetry={retry} />}
            </section>
            <Understood
              constraints={turn.plan.constraints}
              isBusy={isThinking}
              onRefine={refine}
              onAskAnew={ask}
            />
            <section aria-labelledby="history-heading">
              <h2 id="history-heading" className="text-xl">
                {t('history.heading')}
              </h2>
              <ol className="mt-2 grid gap-1">
                {conversation.map(({ text, plan }, index) => (
                  <li key={plan.sessionId}>
                    <button
                      type="button"
                      aria-current={index === conversation.length - 1 ? 'step' : undefined}
                      aria-label={
                        index === conversation.length - 1 ? text : t('history.back', { text })
                      }
                      onClick={() => goBackTo(index)}
                      className="flex min-h-11 w-full items-center border-l-4 border-line py-2 pl-3 text-left leading-snug text-muted transition-colors duration-150 ease-out hover:border-ink hover:text-ink aria-[current]:border-rest aria-[current]:font-semibold aria-[current]:text-ink"
                    >
                      {text}
                    </button>
                  </li>
                ))}
              </ol>
            </section>
          </aside>
          <ExerciseList key={`${turn.plan.sessionId} list`} plan={turn.plan} />
        </div>
      )}
    </Page>
  );
};
