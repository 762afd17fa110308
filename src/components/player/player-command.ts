/** What a key does to the player. */
export type PlayerCommand =
  | 'toggle'
  | 'previous-interval'
  | 'next-interval'
  | 'previous-exercise'
  | 'next-exercise'
  | 'back'
  | 'forward'
  | 'start'
  | 'slower'
  | 'faster'
  | 'full-screen'
  | 'mute'
  | 'help';

/** A pressed key, apart from the DOM. */
export interface PressedKey {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  readonly hasModifier: boolean;
  /** Held down: repeats of a toggle would flicker. */
  readonly isRepeat: boolean;
  readonly target: KeyTarget;
}

/**
 * Who has the focus: `text` takes all keys, `arrows` (sliders, radio buttons, lists of choices) its arrows and the
 * space bar, `button` the space bar.
 */
export type KeyTarget = 'page' | 'button' | 'arrows' | 'text';

const COMMANDS = new Map<string, PlayerCommand>([
  [' ', 'toggle'],
  ['k', 'toggle'],
  ['ArrowLeft', 'previous-interval'],
  ['ArrowRight', 'next-interval'],
  ['p', 'previous-exercise'],
  ['n', 'next-exercise'],
  ['j', 'back'],
  ['l', 'forward'],
  ['Home', 'start'],
  ['<', 'slower'],
  ['>', 'faster'],
  ['f', 'full-screen'],
  ['m', 'mute'],
  ['?', 'help'],
]);

const TAKEN_BY: Record<KeyTarget, ReadonlySet<string>> = {
  page: new Set(),
  button: new Set([' ']),
  arrows: new Set([' ', 'ArrowLeft', 'ArrowRight', 'Home']),
  text: new Set(COMMANDS.keys()),
};

const REPEATABLE: ReadonlySet<PlayerCommand> = new Set([
  'previous-interval',
  'next-interval',
  'back',
  'forward',
]);

/** The command of a key, or `null` when the key belongs to the browser or to the focused control. */
export const commandOfKey = ({
  key,
  hasModifier,
  isRepeat,
  target,
}: PressedKey): PlayerCommand | null => {
  if (hasModifier) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const command = TAKEN_BY[target].has(name) ? undefined : COMMANDS.get(name);
  if (command === undefined || (isRepeat && !REPEATABLE.has(command))) return null;
  return command;
};
