import type { LayerArtist } from './draw-layer-states';

/** A browser that draws layers: started when the first layer must be drawn, gone when none has been for a while. */
export interface Studio {
  readonly artist: () => Promise<LayerArtist>;
  /** Nothing is to be drawn at the moment. */
  readonly rest: () => void;
  readonly close: () => Promise<void>;
}

export interface StudioOptions {
  readonly open: () => Promise<LayerArtist>;
  /** Makes room for a browser, which starts when that is done. */
  readonly makeRoom: () => Promise<void>;
  /** Told when it has ended. */
  readonly onClosed: () => void;
  /** How long a browser waits for more to draw: it takes as much memory as two encoders, and a second to start. */
  readonly patienceInMs: number;
}

export const createStudio = ({ open, makeRoom, onClosed, patienceInMs }: StudioOptions): Studio => {
  let opened: Promise<LayerArtist> | null = null;
  let closing: Promise<void> = Promise.resolve();
  let leaving: NodeJS.Timeout | undefined;

  const close = (): Promise<void> => {
    clearTimeout(leaving);
    if (opened === null) return closing;
    const last = opened;
    opened = null;
    closing = last
      .then(
        (artist) => artist.close(),
        // It was told to whoever asked for it.
        () => undefined,
      )
      .finally(onClosed);
    return closing;
  };

  return {
    artist: async () => {
      clearTimeout(leaving);
      opened ??= closing.then(makeRoom).then(open);
      return opened;
    },
    rest: () => {
      clearTimeout(leaving);
      leaving = setTimeout(() => {
        // Heard again when the film is done.
        close().catch(() => undefined);
      }, patienceInMs);
      leaving.unref();
    },
    close,
  };
};
