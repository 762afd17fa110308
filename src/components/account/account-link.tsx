'use client';

import { CircleUser } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { NearLink } from '../shell/near-link';
import { Button } from '../ui/button';

/** The way to one's account, for pages and people without more to offer. */
export const AccountLink = () => {
  const t = useTranslations('site.nav');
  return (
    <Button asChild variant="icon">
      <NearLink href="/account" aria-label={t('account')}>
        <CircleUser className="size-6" aria-hidden="true" />
      </NearLink>
    </Button>
  );
};
