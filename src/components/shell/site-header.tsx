'use client';

import Link from 'next/link';
import { DARK } from '../../remotion/kit/tokens';
import { languageSchema } from '../workout/language';
import { usePageLanguage } from './words/language-provider';
import { LANGUAGE_NAMES } from './words/page-words';

/** The mark of the product: a ring that is two thirds full, and play. */
const Mark = () => (
  <svg viewBox="0 0 64 64" className="size-8" aria-hidden="true">
    <rect width="64" height="64" rx="16" fill={DARK.stageEdge} />
    <circle cx="32" cy="32" r="20" fill="none" stroke={DARK.track} strokeWidth="7" />
    <path
      d="M32 12a20 20 0 1 1-17.32 30"
      fill="none"
      stroke={DARK.work}
      strokeWidth="7"
      strokeLinecap="round"
    />
    <path d="M27 23v18l14-9z" fill={DARK.ink} />
  </svg>
);

/** Name of the product and language of the page. */
export const SiteHeader = () => {
  const { language, words, choose } = usePageLanguage();
  return (
    <header className="mx-auto flex w-full max-w-[1520px] items-center justify-between px-4 py-2 lg:px-8 lg:py-3">
      <Link href="/" className="flex min-h-11 items-center gap-3 rounded-small pr-2">
        <Mark />
        <span className="text-lg font-extrabold tracking-tight [font-stretch:88%]">
          {words.title}
        </span>
      </Link>
      <nav aria-label={words.pageLanguage} className="flex">
        {languageSchema.options.map((option) => (
          <button
            key={option}
            type="button"
            lang={option}
            aria-pressed={option === language}
            onClick={() => choose(option)}
            className="min-h-11 min-w-11 rounded-small px-2 text-sm font-semibold text-muted decoration-2 underline-offset-8 hover:text-ink aria-pressed:text-ink aria-pressed:underline"
          >
            {LANGUAGE_NAMES[option]}
          </button>
        ))}
      </nav>
    </header>
  );
};
