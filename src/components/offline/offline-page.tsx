import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { PageMessage } from '../ui/page-message';

/** Stands where a page was asked for that is not in this browser and no network brings. */
export const OfflinePage = () => {
  const t = useTranslations('offline');
  return (
    <PageMessage mark="…" heading={t('heading')} text={t('text')}>
      <Button asChild variant="primary">
        {/* Full loads: parts of pages are not kept, whole pages are. */}
        <a href="/train">{t('train')}</a>
      </Button>
      <Button asChild>
        <a href="/library?show=programmes">{t('programmes')}</a>
      </Button>
    </PageMessage>
  );
};
