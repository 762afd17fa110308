'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Button } from './ui/button';
import { PageMessage } from './ui/page-message';

export const NotFoundMessage = () => {
  const t = useTranslations('notFound');
  return (
    <PageMessage mark="404" heading={t('heading')} text={t('text')}>
      <Button asChild variant="primary">
        <Link href="/">{t('back')}</Link>
      </Button>
      <Button asChild>
        <Link href="/library">{t('ready')}</Link>
      </Button>
    </PageMessage>
  );
};
