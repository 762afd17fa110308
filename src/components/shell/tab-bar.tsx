'use client';

import { useTranslations } from 'next-intl';
import { usePathname } from 'next/navigation';
import { isWithin, isWithoutFrame, NAVIGATION } from './navigation';
import { NearLink } from './near-link';

/** The pages at the bottom edge of a phone or tablet, within reach of a thumb. */
export const TabBar = () => {
  const t = useTranslations('site.nav');
  const pathname = usePathname();
  if (isWithoutFrame(pathname)) return null;
  return (
    <nav
      aria-label={t('label')}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto grid max-w-xl grid-cols-5">
        {NAVIGATION.map(({ href, word, Icon }) => (
          <li key={href}>
            <NearLink
              href={href}
              aria-current={isWithin(pathname, href) ? 'page' : undefined}
              className="group flex min-h-15 flex-col items-center justify-center gap-1 text-[11px] leading-none font-semibold text-muted aria-[current]:text-ink"
            >
              <span className="grid h-7 w-12 place-items-center rounded-full group-aria-[current]:bg-work group-aria-[current]:text-on-work">
                <Icon className="size-5" aria-hidden="true" />
              </span>
              {t(word)}
            </NearLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
