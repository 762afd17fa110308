import { useTranslations } from 'next-intl';
import { asSentence, type Plan } from './conversation';

/** Promises that could not be kept as they were asked, plainly, with why. */
export const Relaxed = ({ relaxed }: { readonly relaxed: Plan['relaxed'] }) => {
  const t = useTranslations('assistant.relaxed');
  if (relaxed.length === 0) return null;
  return (
    <section
      aria-labelledby="relaxed-heading"
      className="rounded-large border border-ready p-4 sm:p-5"
    >
      <h2 id="relaxed-heading" className="text-xl">
        {t('heading')}
      </h2>
      <ul className="mt-2 grid gap-3">
        {relaxed.map(({ promise, asked, given, why }) => (
          <li key={`${promise} ${asked}`}>
            <span className="font-semibold">{asSentence(t('line', { asked, given }))}</span>
            <span className="block text-muted">{asSentence(t('why', { why }))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
