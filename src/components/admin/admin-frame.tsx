'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { signInAddress } from '../account/next-path';
import { useAccount } from '../account/use-account';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import { Page } from '../ui/page';
import { Skeleton } from '../ui/skeleton';

const PARTS = [
  { href: '/admin', word: 'exercises' },
  { href: '/admin/jobs', word: 'jobs' },
  { href: '/admin/users', word: 'users' },
] as const;

/** The frame of the administration: its parts side by side for administrators, the way to become one for all others. */
export const AdminFrame = ({ children }: { readonly children: ReactNode }) => {
  const t = useTranslations('admin');
  const words = useTranslations('site');
  const pathname = usePathname();
  const account = useAccount();
  if (account.isError && account.data === undefined) {
    return (
      <Page heading={t('title')}>
        <ErrorNote error={account.error} onRetry={() => void account.refetch()} />
      </Page>
    );
  }
  if (account.data === undefined) {
    return (
      <Page heading={t('title')}>
        <div role="status" aria-label={words('loading')} className="grid gap-4">
          <Skeleton className="h-13 max-w-md" />
          <Skeleton className="h-96" />
        </div>
      </Page>
    );
  }
  if (account.data?.role !== 'admin') {
    const isGuest = account.data === null;
    return (
      <Page heading={t('title')} width="narrow">
        <EmptyState heading={t('forbidden')} text={isGuest ? t('guestText') : t('memberText')}>
          <Button asChild variant="primary">
            <Link href={isGuest ? signInAddress(pathname) : '/'}>
              {isGuest ? t('signIn') : t('home')}
            </Link>
          </Button>
        </EmptyState>
      </Page>
    );
  }
  const isWithinPart = (href: string) =>
    href === '/admin'
      ? pathname === href || pathname.startsWith('/admin/exercises')
      : pathname.startsWith(href);
  return (
    <Page heading={t('title')}>
      <nav aria-label={t('parts')} className="mb-6 flex gap-1 overflow-x-auto border-b border-line">
        {PARTS.map(({ href, word }) => (
          <Link
            key={href}
            href={href}
            aria-current={isWithinPart(href) ? 'page' : undefined}
            className="flex min-h-12 items-center border-b-3 border-transparent px-4 font-semibold text-muted hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
          >
            {t(word)}
          </Link>
        ))}
      </nav>
      {children}
    </Page>
  );
};
