import type { ServerResponse } from 'node:http';
import { StringDecoder } from 'node:string_decoder';
import { HELD, LOAD_HELD_SCRIPTS } from './held-scripts';
import { CHUNKS_ADDRESS } from './packed-chunks';

/** A script of the build, as React writes it into a page. No text of anybody's reads so: React escapes each `<` of it. */
const SCRIPT = new RegExp(
  `<script (?=src="${CHUNKS_ADDRESS}[^>]* async="")(?=[^>]* (nonce="[^"]*"))`,
  'g',
);
/** What would fetch one of them all the same. */
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;
/** Next.js sends the page of an error empty, and draws it in the browser: there is nothing to lay out. */
const EMPTY_PAGE = '<html id="__next_error__"';

/** Where a piece of HTML ends amid a tag, the tag begins here; else its length. */
const endOfWholeTags = (html: string): number => {
  const start = html.lastIndexOf('<');
  return start > html.lastIndexOf('>') ? start : html.length;
};

/** A page that comes in pieces, whose scripts wait until it has been laid out: what loads them then stands before the first. */
const newPage = () => {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isEmpty = false;
  let isLoaderThere = false;
  const held = (html: string): string => {
    isEmpty ||= html.includes(EMPTY_PAGE);
    if (isEmpty) return html;
    return html.replace(PRELOAD, '').replace(SCRIPT, (_, nonce: string) => {
      const loader = isLoaderThere ? '' : `<script ${nonce}>${LOAD_HELD_SCRIPTS}</script>`;
      isLoaderThere = true;
      return `${loader}<script type="${HELD}" `;
    });
  };
  return {
    /** What can be sent of it by now. */
    add: (piece: string | Uint8Array): string => {
      rest += typeof piece === 'string' ? piece : decoder.write(piece);
      const end = endOfWholeTags(rest);
      const whole = held(rest.slice(0, end));
      rest = rest.slice(end);
      return whole;
    },
    end: (): string => held(rest + decoder.end()),
  };
};

const isPiece = (value: unknown): value is string | Uint8Array =>
  typeof value === 'string' || value instanceof Uint8Array;

/** HTML that comes in pieces. */
const isPage = (response: ServerResponse): boolean =>
  String(response.getHeader('content-type')).startsWith('text/html') &&
  !response.hasHeader('content-length');

/**
 * Lets the scripts of a page wait until it has been laid out, which {@link LOAD_HELD_SCRIPTS} sees to. V8 compiles them as they arrive, one on
 * each core: with both of two cores taken the first layout took four times its own time, and they cannot do anything before it. What is no
 * page, and one whose length is said already, is sent as it is.
 */
export const holdScripts = (response: ServerResponse): void => {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let held: ReturnType<typeof newPage> | null | undefined;
  /** `null`: there is no page. Decided at the first piece, when headers are there: whoever packs takes the length away later. */
  const heldPage = () => {
    if (held === undefined) held = isPage(response) ? newPage() : null;
    return held;
  };

  Object.assign(response, {
    write: (...args: Parameters<typeof response.write>): boolean => {
      const piece: unknown = args[0];
      const page = heldPage();
      if (page === null || !isPiece(piece)) return write(...args);
      const whole = page.add(piece);
      return whole === '' || write(whole);
    },
    end: (...args: Parameters<typeof response.end>): ServerResponse => {
      const page = heldPage();
      if (page === null) return end(...args);
      const piece: unknown = args[0];
      const last = (isPiece(piece) ? page.add(piece) : '') + page.end();
      if (last !== '') write(last);
      return end();
    },
  });
};
