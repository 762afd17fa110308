'use client';

import { useEffect, useEffectEvent } from 'react';
import { useSessionHistory } from '../session/session-store';

const TEXT_INPUTS: ReadonlySet<string> = new Set(['text', 'search', 'email', 'password', 'url']);

/** What is typed has the browser's own undo. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && TEXT_INPUTS.has(target.type));

/** Ctrl+Z (⌘Z) takes the last change back, Ctrl+Shift+Z and Ctrl+Y make it again. */
export const useUndoKeys = () => {
  const { undo, redo } = useSessionHistory();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) redo();
    else undo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};
