'use client';

import { useTranslations } from 'next-intl';

/** Stands in the stage until the player is there. */
export const FilmLoading = () => (
  <div role="status" className="absolute inset-0 grid place-items-center">
    <svg viewBox="0 0 64 64" className="size-16 animate-spin" aria-hidden="true">
      <g fill="none" strokeWidth="6">
        <circle cx="32" cy="32" r="26" stroke="var(--line)" />
        <path d="M32 6a26 26 0 0 1 26 26" stroke="var(--work)" strokeLinecap="round" />
      </g>
    </svg>
    <span className="sr-only">{useTranslations('player')('loading')}</span>
  </div>
);
