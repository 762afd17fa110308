import { describe, expect, it } from 'vitest';
import { commandOfKey, type PressedKey } from './player-command';

const press = (key: string, rest: Partial<PressedKey> = {}) =>
  commandOfKey({ key, hasModifier: false, isRepeat: false, target: 'page', ...rest });

describe('commandOfKey', () => {
  it.each([
    [' ', 'toggle'],
    ['ArrowLeft', 'previous-interval'],
    ['ArrowRight', 'next-interval'],
    ['f', 'full-screen'],
    ['F', 'full-screen'],
    ['m', 'mute'],
    ['M', 'mute'],
    ['?', 'help'],
  ])('%s on the page does %s', (key, command) => {
    expect(press(key)).toBe(command);
  });

  it('leaves other keys and those with a modifier to the browser', () => {
    for (const key of ['a', 'Enter', 'Tab', 'Escape', 'ArrowUp']) expect(press(key)).toBeNull();
    expect(press('f', { hasModifier: true })).toBeNull();
  });

  it('leaves a control its own keys', () => {
    expect(press(' ', { target: 'button' })).toBeNull();
    expect(press('ArrowLeft', { target: 'button' })).toBe('previous-interval');
    expect(press(' ', { target: 'arrows' })).toBeNull();
    expect(press('ArrowLeft', { target: 'arrows' })).toBeNull();
    expect(press('m', { target: 'arrows' })).toBe('mute');
    for (const key of [' ', 'f', 'm', '?', 'ArrowRight']) {
      expect(press(key, { target: 'text' })).toBeNull();
    }
  });

  it('repeats only the steps from interval to interval', () => {
    expect(press('ArrowRight', { isRepeat: true })).toBe('next-interval');
    expect(press(' ', { isRepeat: true })).toBeNull();
    expect(press('m', { isRepeat: true })).toBeNull();
  });
});
