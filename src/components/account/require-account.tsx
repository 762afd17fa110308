'use client';

import { LogIn } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useHasMounted } from '../has-mounted';
import { signInAddress } from './next-path';

/** Stands where something would be that only somebody with an account has (`AUTH_MODE=required`), and leads back to it. */
export const RequireAccount = () => {
  const t = useTranslations('account');
  const pathname = usePathname();
  const path = useHasMounted() ? pathname + window.location.search : pathname;
  return (
    <EmptyState heading={t('needed')} text={t('neededText')}>
      <Button asChild variant="primary">
        <Link href={signInAddress(path)}>
          <LogIn className="size-5" aria-hidden="true" />
          {t('signIn')}
        </Link>
      </Button>
    </EmptyState>
  );
};
