import { useEffect, useEffectEvent } from 'react';
import { commandOfKey, type KeyTarget, type PlayerCommand } from './player-command';

/** What takes all keys while it is open. */
const OPEN_ABOVE = '[role=dialog], [role=alertdialog], [role=menu]';

const ARROW_INPUTS: ReadonlySet<string> = new Set(['radio', 'range']);

const keyTargetOf = (target: EventTarget | null): KeyTarget => {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target instanceof HTMLInputElement) return ARROW_INPUTS.has(target.type) ? 'arrows' : 'text';
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return 'text';
  if (target instanceof HTMLSelectElement) return 'text';
  return target.closest('button, a, summary') === null ? 'page' : 'button';
};

/** Runs the player's commands on key presses anywhere on the page, except inside an open dialog. */
export const usePlayerKeys = (run: (command: PlayerCommand) => void) => {
  // The listeners stay while the film changes: they remember what was clicked.
  const onCommand = useEffectEvent(run);

  useEffect(() => {
    const taken = new Set<string>();
    // Who clicked a control does not mean it with the next key: its keys are the player's again, until the keyboard
    // moves the focus. (`:focus-visible` does not tell: browsers set it at the first key.)
    let clicked: EventTarget | null = null;

    const onPointerDown = (event: PointerEvent) => {
      clicked = event.target instanceof Element ? event.target.closest('button, a, input') : null;
    };
    const onFocusIn = (event: FocusEvent) => {
      if (event.target !== clicked) clicked = null;
    };

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector(OPEN_ABOVE) !== null) return;
      const own = keyTargetOf(event.target);
      const command = commandOfKey({
        key: event.key,
        hasModifier: event.ctrlKey || event.metaKey || event.altKey,
        isRepeat: event.repeat,
        target: event.target === clicked && own !== 'text' ? 'page' : own,
      });
      if (command === null) return;
      // The space bar would scroll the page, an arrow would move a radio button.
      event.preventDefault();
      taken.add(event.key);
      onCommand(command);
    };
    const onKeyUp = (event: KeyboardEvent) => {
      // Some browsers press the focused button when the space bar comes up.
      if (taken.delete(event.key)) event.preventDefault();
    };

    window.addEventListener('pointerdown', onPointerDown);
    window.addEventListener('focusin', onFocusIn);
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', onKeyUp);
    return () => {
      window.removeEventListener('pointerdown', onPointerDown);
      window.removeEventListener('focusin', onFocusIn);
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', onKeyUp);
    };
  }, []);
};
