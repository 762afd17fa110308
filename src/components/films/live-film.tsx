'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { FilmWish } from './film-wish';
import { downloadUrl } from './download-url';
import { mediaSourceClass } from './media-source-sink';
import { watchFilm } from './watch-film';

const isBuffered = ({ buffered, currentTime }: HTMLVideoElement): boolean =>
  Array.from({ length: buffered.length }, (_, index) => index).some(
    (index) => buffered.start(index) <= currentTime && currentTime <= buffered.end(index),
  );

const playOn = (video: HTMLVideoElement) => {
  // Refused where nobody has clicked yet: the controls are there.
  video.play().catch(() => undefined);
};

/**
 * The film in the page while it is still being made. Once there is a file, that takes over where the stream has ended, or where somebody
 * looks for a place that the stream has no more. A browser that plays no streams shows only how far the film is.
 */
export const LiveFilm = ({
  wish,
  exportId,
  seconds,
  isFinished,
  poster,
}: {
  readonly wish: FilmWish;
  readonly exportId: string;
  readonly seconds: number;
  /** The file is there. */
  readonly isFinished: boolean;
  readonly poster: string | undefined;
}) => {
  const t = useTranslations('exporting');
  const element = useRef<HTMLVideoElement>(null);
  const stream = useRef<AbortController | null>(null);
  const [source, setSource] = useState<'stream' | 'broken' | 'file'>('stream');
  const [hasBegun, setBegun] = useState(false);
  const { sessionId, resolution, preset, crf } = wish;

  useEffect(() => {
    const video = element.current;
    if (video === null) return;
    const controller = new AbortController();
    stream.current = controller;
    const MediaSourceClass = mediaSourceClass();
    const watching =
      MediaSourceClass === null
        ? Promise.reject(new Error('this browser plays no streams'))
        : watchFilm(
            video,
            { sessionId, resolution, preset, crf },
            { MediaSourceClass, seconds, signal: controller.signal },
          );
    watching.catch(() => {
      if (!controller.signal.aborted) setSource('broken');
    });
    return () => controller.abort();
  }, [sessionId, resolution, preset, crf, seconds]);

  useEffect(() => {
    const video = element.current;
    if (video === null || !isFinished || source === 'file') return;
    const toFile = () => {
      const { currentTime, paused } = video;
      stream.current?.abort();
      setSource('file');
      video.src = downloadUrl(exportId);
      video.currentTime = currentTime;
      // Who has paused looks for a place, and nothing more; where nothing has played yet, it is to begin.
      if (!paused || !hasBegun) playOn(video);
    };
    // Also where somebody already waits for a place that the stream does not come to.
    if (source === 'broken' || (video.seeking && !isBuffered(video))) {
      toFile();
      return;
    }
    const onSeeking = () => {
      if (!isBuffered(video)) toFile();
    };
    video.addEventListener('seeking', onSeeking);
    return () => video.removeEventListener('seeking', onSeeking);
  }, [isFinished, source, exportId, hasBegun]);

  return (
    <div className="on-stage relative aspect-video overflow-hidden rounded-medium">
      <video
        ref={element}
        controls
        autoPlay
        playsInline
        poster={poster}
        aria-label={t('film')}
        onPlaying={() => setBegun(true)}
        className="size-full object-contain"
      />
      {!hasBegun && (
        <p className="pointer-events-none absolute inset-x-0 top-0 bg-stage/80 px-4 py-2 text-center text-sm font-semibold">
          {source === 'broken' ? t('afterwards') : t('beginsSoon')}
        </p>
      )}
    </div>
  );
};
