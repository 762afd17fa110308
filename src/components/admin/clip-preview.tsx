'use client';

import { useTranslations } from 'next-intl';
import type { Clip } from '../../catalog/clip';
import { useMediaQuery } from '../use-media-query';

/** A clip in its loop, on squares that show where it is transparent. Where motion is unwelcome it waits for its controls. */
export const ClipPreview = ({ clip, name }: { readonly clip: Clip; readonly name: string }) => {
  const t = useTranslations('admin.clips');
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  return (
    <video
      key={`${clip.url} ${isStill}`}
      src={clip.url}
      poster={clip.poster}
      aria-label={t('preview', { name })}
      autoPlay={!isStill}
      controls={isStill}
      loop
      muted
      playsInline
      className="aspect-square w-full rounded-medium bg-[repeating-conic-gradient(var(--line)_0_25%,var(--raised)_0_50%)] bg-size-[24px_24px] object-contain"
    />
  );
};
