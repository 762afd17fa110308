import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { SiteFooter } from '../shell/site-footer';
import { AskForm } from './ask-form';
import { LandingFilm } from './landing-film';
import { ReadyList } from './ready-list';
import type { ReadySession } from './ready-sessions';

const EXAMPLES = ['legs', 'back', 'abs'] as const;
const STEPS = ['say', 'see', 'take'] as const;
const PLAIN_WORDS = ['drawn', 'kept', 'doctor'] as const;

const Examples = () => {
  const t = useTranslations('landing.examples');
  return (
    <ul aria-label={t('label')} className="mt-3 flex flex-wrap gap-2">
      {EXAMPLES.map((name) => (
        <li key={name}>
          <Link
            href={{ pathname: '/assistant', query: { text: t(name) } }}
            prefetch={false}
            className="inline-flex min-h-11 items-center rounded-full border border-edge bg-card px-4 text-[15px] leading-tight font-semibold transition-colors duration-150 ease-out hover:border-ink"
          >
            {t(name)}
          </Link>
        </li>
      ))}
    </ul>
  );
};

/** The first page: a film that plays, one box to ask for one's own, and sessions that are ready. */
export const LandingPage = ({ sessions }: { readonly sessions: readonly ReadySession[] }) => {
  const t = useTranslations('landing');
  return (
    <>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-[1520px] pb-12 outline-none">
        <div className="grid items-center gap-6 lg:grid-cols-[minmax(0,27rem)_minmax(0,1fr)] lg:gap-10 lg:px-8 lg:pt-2">
          <div className="lg:order-2">
            <LandingFilm />
          </div>
          <div className="px-4 sm:px-6 lg:px-0">
            <h1 className="text-4xl sm:text-5xl">{t('heading')}</h1>
            <p className="mt-3 hidden text-lg text-muted sm:block">{t('lead')}</p>
            <div className="mt-4 sm:mt-5">
              <AskForm />
            </div>
            <Examples />
          </div>
        </div>
        <div className="mt-10 grid gap-12 px-4 sm:px-6 lg:mt-12 lg:px-8">
          {sessions.length > 0 && <ReadyList sessions={sessions} />}
          <section aria-labelledby="how-heading">
            <h2 id="how-heading" className="text-2xl sm:text-3xl">
              {t('how.heading')}
            </h2>
            <ol className="mt-4 grid gap-6 sm:grid-cols-3 sm:gap-8">
              {STEPS.map((step, index) => (
                <li key={step} className="border-t-4 border-line pt-3">
                  <span className="digits text-2xl text-rest" aria-hidden="true">
                    {index + 1}
                  </span>
                  <h3 className="mt-1 text-xl headline">{t(`how.${step}.heading`)}</h3>
                  <p className="mt-1 max-w-[40ch] text-muted">{t(`how.${step}.text`)}</p>
                </li>
              ))}
            </ol>
          </section>
          <section aria-labelledby="honest-heading">
            <h2 id="honest-heading" className="text-2xl sm:text-3xl">
              {t('honest.heading')}
            </h2>
            <ul className="mt-4 grid gap-3 text-lg sm:grid-cols-3 sm:gap-8">
              {PLAIN_WORDS.map((name) => (
                <li key={name} className="max-w-[44ch]">
                  {t(`honest.${name}`)}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </main>
      <SiteFooter />
    </>
  );
};
