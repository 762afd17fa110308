import { useTranslations } from 'next-intl';
import Link from 'next/link';

const LINKS = ['health', 'privacy', 'terms'] as const;

/** Below every page: when to stop, and what the law wants to be within reach. */
export const SiteFooter = () => {
  const t = useTranslations();
  return (
    <footer className="mx-auto w-full max-w-[1520px] px-4 pb-28 text-sm text-muted sm:px-6 lg:px-8 lg:pb-6">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 border-t border-line pt-3">
        <p className="max-w-[60ch] py-2 text-balance">{t('site.healthNote')}</p>
        <nav aria-label={t('health.footer.label')}>
          <ul className="-mx-3 flex flex-wrap">
            {LINKS.map((name) => (
              <li key={name}>
                <Link
                  href={`/legal/${name}`}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center px-3 font-semibold underline-offset-4 hover:text-ink hover:underline"
                >
                  {t(`health.footer.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
};
