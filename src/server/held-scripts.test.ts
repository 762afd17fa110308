import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HELD, LOAD_HELD_SCRIPTS } from './held-scripts';

type Attributes = Record<string, string>;

/** A script of a page, held back. */
const heldScript = (src: string, happens: (what: string) => void) => ({
  attributes: Object.entries({ type: HELD, src, async: '' }).map(([name, value]) => ({
    name,
    value,
  })),
  nonce: 'n',
  replaceWith: (script: { attributes: Attributes; nonce: string }) =>
    happens(JSON.stringify({ ...script.attributes, nonce: script.nonce })),
});

/** A page as the script in its head finds it. */
const newPage = (sources: string[]) => {
  const log: string[] = [];
  const happens = (what: string) => log.push(what);
  const held = sources.map((src) => heldScript(src, happens));
  const ready: (() => void)[] = [];
  runInNewContext(LOAD_HELD_SCRIPTS, {
    setTimeout,
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'DOMContentLoaded') ready.push(listener);
    },
    document: {
      body: { getBoundingClientRect: () => happens('layout') },
      querySelectorAll: (selector: string) => (selector === `script[type="${HELD}"]` ? held : []),
      createElement: () => {
        const attributes: Attributes = {};
        return {
          attributes,
          setAttribute: (name: string, value: string) => {
            attributes[name] = value;
          },
        };
      },
    },
  });
  return { log, isThere: () => ready.forEach((each) => each()) };
};

const loaded = (src: string) => JSON.stringify({ src, async: '', nonce: 'n' });

describe('scripts that are held back', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    return () => vi.useRealTimers();
  });

  it('are fetched once the page has been laid out, each in its turn, with all that React looks for them by', () => {
    const page = newPage(['/a.js', '/b.js', '/c.js']);
    expect(page.log).toEqual([]);
    page.isThere();
    // One at once: `load` waits for it.
    expect(page.log).toEqual(['layout', loaded('/a.js')]);
    vi.runAllTimers();
    expect(page.log).toEqual(['layout', ...['/a.js', '/b.js', '/c.js'].map(loaded)]);
  });

  it('are none in a page that holds none', () => {
    const page = newPage([]);
    page.isThere();
    vi.runAllTimers();
    expect(page.log).toEqual(['layout']);
  });
});
