'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Constraints } from '../../planner/constraints';
import { useApiClient } from '../api/api-context';
import { problemOf } from '../api/api-problem';
import { usePageLanguage } from '../words/use-page-language';
import { backTo, latest, undone, type Conversation, type Plan } from './conversation';

/** What is going on: nothing, an answer on its way, or one that did not come. */
export type Asking =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'thinking';
      readonly text: string;
      /** Exercises (slugs) that a language model has named so far. */
      readonly draft: readonly string[];
      /** The explanation as far as it has come. */
      readonly explanation: string;
    }
  | { readonly kind: 'stopped'; readonly text: string }
  | {
      readonly kind: 'failed';
      readonly text: string;
      readonly error: unknown;
      /** How it was said, to say it again. */
      readonly asked: Asked;
    };

/** A new wish, with what it must keep whatever its words say; or a change of the session that is there. */
type Asked =
  { readonly kind: 'anew'; readonly constraints?: Constraints } | { readonly kind: 'changed' };

const IDLE: Asking = { kind: 'idle' };

/** Words to sessions: the first wish makes one, what is said after it changes it. */
export const useAssistant = () => {
  const client = useApiClient();
  const { language } = usePageLanguage();
  const [conversation, setConversation] = useState<Conversation>([]);
  const [asking, setAsking] = useState<Asking>(IDLE);
  /** Ends what is on its way. */
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback((text: string): AbortController => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setAsking({ kind: 'thinking', text, draft: [], explanation: '' });
    return controller;
  }, []);

  /** A new conversation with its first wish. */
  const ask = useCallback(
    (text: string, constraints?: Constraints) => {
      const controller = begin(text);
      const { signal } = controller;
      const kept = constraints === undefined ? {} : { constraints };
      const input = { user_input: text, config: { language }, ...kept };
      const fail = (error: unknown) => {
        if (!signal.aborted)
          setAsking({ kind: 'failed', text, error, asked: { kind: 'anew', ...kept } });
      };
      const take = (plan: Plan) => {
        if (signal.aborted) return;
        setConversation([{ text, plan }]);
        setAsking(IDLE);
      };
      const subscription = client.training.generateStream.subscribe(input, {
        onData: (event) => {
          if (signal.aborted) return;
          if (event.kind === 'plan') {
            take(event.plan);
            return;
          }
          setAsking((before) =>
            before.kind !== 'thinking'
              ? before
              : event.kind === 'draft'
                ? { ...before, draft: event.exercises }
                : { ...before, explanation: before.explanation + event.text },
          );
        },
        onError: (error) => {
          if (signal.aborted) return;
          subscription.unsubscribe();
          if (problemOf(error) !== null) {
            fail(error);
            return;
          }
          // The stream did not come through, and a browser hides why: asked plainly, the server says it, or answers.
          client.training.generate.mutate(input, { signal }).then(take, fail);
        },
      });
      signal.addEventListener('abort', () => subscription.unsubscribe());
    },
    [begin, client, language],
  );

  /** The session as it is, changed as the words want it. */
  const refine = useCallback(
    (text: string) => {
      const turn = latest(conversation);
      if (turn === null) return;
      const { signal } = begin(text);
      client.training.refine
        .mutate({ sessionId: turn.plan.sessionId, user_input: text }, { signal })
        .then(
          (plan) => {
            if (signal.aborted) return;
            setConversation((before) => [...before, { text, plan }]);
            setAsking(IDLE);
          },
          (error: unknown) => {
            if (!signal.aborted)
              setAsking({ kind: 'failed', text, error, asked: { kind: 'changed' } });
          },
        );
    },
    [begin, client, conversation],
  );

  const retry = useCallback(() => {
    if (asking.kind !== 'failed') return;
    if (asking.asked.kind === 'changed') refine(asking.text);
    else ask(asking.text, asking.asked.constraints);
  }, [asking, ask, refine]);

  const stop = useCallback(() => {
    running.current?.abort();
    setAsking((before) =>
      before.kind === 'thinking' ? { kind: 'stopped', text: before.text } : before,
    );
  }, []);

  const leaveTo = useCallback((change: (before: Conversation) => Conversation) => {
    running.current?.abort();
    setAsking(IDLE);
    setConversation(change);
  }, []);

  return {
    conversation,
    asking,
    ask,
    refine,
    retry,
    stop,
    undo: useCallback(() => leaveTo(undone), [leaveTo]),
    goBackTo: useCallback((index: number) => leaveTo((before) => backTo(before, index)), [leaveTo]),
    startOver: useCallback(() => leaveTo(() => []), [leaveTo]),
  };
};
