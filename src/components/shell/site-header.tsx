'use client';

import { useTranslations } from 'next-intl';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Mark } from './mark';
import { isWithin, isWithoutFrame, NAVIGATION } from './navigation';
import { NearLink } from './near-link';
import { SettingsMenu } from './settings-menu';

/** Name of the product, the pages, language and colours, and the account. A phone has the pages at its bottom edge. */
export const SiteHeader = ({ account }: { readonly account: ReactNode }) => {
  const t = useTranslations('site');
  const pathname = usePathname();
  if (isWithoutFrame(pathname)) return null;
  return (
    <header className="mx-auto flex w-full max-w-[1520px] items-center gap-2 px-4 py-2 sm:px-6 lg:px-8 lg:py-3">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-small focus:bg-ink focus:px-4 focus:py-3 focus:text-paper"
      >
        {t('nav.skip')}
      </a>
      <NearLink href="/" className="flex min-h-11 items-center gap-3 rounded-small pr-2">
        <Mark />
        <span className="text-lg headline">{t('title')}</span>
      </NearLink>
      <nav aria-label={t('nav.label')} className="ml-4 hidden flex-1 gap-1 lg:flex">
        {NAVIGATION.map(({ href, word }) => (
          <NearLink
            key={href}
            href={href}
            aria-current={isWithin(pathname, href) ? 'page' : undefined}
            className="flex min-h-11 items-center rounded-small px-3 font-semibold text-muted transition-colors duration-150 ease-out hover:text-ink aria-[current]:bg-line/60 aria-[current]:text-ink"
          >
            {t(`nav.${word}`)}
          </NearLink>
        ))}
      </nav>
      <div className="ml-auto flex items-center">
        <SettingsMenu />
        {account}
      </div>
    </header>
  );
};
