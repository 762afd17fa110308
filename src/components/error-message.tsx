'use client';

import { useTranslations } from 'next-intl';
import { Button } from './ui/button';
import { PageMessage } from './ui/page-message';

export const ErrorMessage = ({ retry }: { readonly retry: () => void }) => {
  const t = useTranslations('error');
  return (
    <PageMessage mark="?" heading={t('heading')} text={t('text')}>
      <Button variant="primary" onClick={retry}>
        {t('retry')}
      </Button>
      {/* A full load: what failed may be in memory. */}
      <Button asChild>
        <a href="/">{t('back')}</a>
      </Button>
    </PageMessage>
  );
};
