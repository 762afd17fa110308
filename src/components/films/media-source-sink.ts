import type { FilmSink } from './feed-film';

const isMediaSourceClass = (value: unknown): value is typeof MediaSource =>
  typeof value === 'function' && 'isTypeSupported' in value;

/** What plays a film from pieces: an iPhone has it under another name only, old ones not at all. */
export const mediaSourceClass = (): typeof MediaSource | null => {
  const found = [Reflect.get(window, 'MediaSource'), Reflect.get(window, 'ManagedMediaSource')];
  return found.find(isMediaSourceClass) ?? null;
};

const settled = (buffer: SourceBuffer): Promise<void> =>
  new Promise((resolve, reject) => {
    const leave = () => {
      buffer.removeEventListener('updateend', onEnd);
      buffer.removeEventListener('error', onError);
    };
    const onEnd = () => {
      leave();
      resolve();
    };
    const onError = () => {
      leave();
      reject(new Error('the browser cannot play these bytes'));
    };
    buffer.addEventListener('updateend', onEnd);
    buffer.addEventListener('error', onError);
  });

/** @throws Error when the browser does not know the codecs */
export const openSink = (source: MediaSource, mimeType: string): FilmSink => {
  const buffer = source.addSourceBuffer(mimeType);
  return {
    append: async (bytes) => {
      buffer.appendBuffer(bytes);
      await settled(buffer);
    },
    remove: async (from, to) => {
      buffer.remove(from, to);
      await settled(buffer);
    },
    buffered: () => {
      const { buffered } = buffer;
      return buffered.length === 0
        ? { from: 0, to: 0 }
        : { from: buffered.start(0), to: buffered.end(buffered.length - 1) };
    },
  };
};
