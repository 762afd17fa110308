import { Check, Copy, Download } from 'lucide-react';
import { Fragment, useEffect, useState } from 'react';
import { FILM_WORDS } from '../../workout/film-words';
import type { WorkoutSession } from '../../workout/workout-session';
import { BUTTON_STYLES } from '../ui/button-styles';
import { usePageLanguage } from '../words/language-provider';
import { exportCommandOf, fileNameOf } from './film-choices';

const COPIED_SHOWN_IN_MS = 2500;

const downloadText = (fileName: string, text: string) => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
};

/** How a session leaves the page: as a file, and as the command that films it. */
export const ExportCard = ({ session }: { readonly session: WorkoutSession }) => {
  const { language, words } = usePageLanguage();
  const [copying, setCopying] = useState<'idle' | 'copied' | 'failed'>('idle');
  const name = fileNameOf(session.title ?? FILM_WORDS[language].untitled);
  const command = exportCommandOf(name);

  useEffect(() => {
    if (copying !== 'copied') return;
    const timer = setTimeout(() => setCopying('idle'), COPIED_SHOWN_IN_MS);
    return () => clearTimeout(timer);
  }, [copying]);

  const copy = async () => {
    try {
      // Over plain http from another machine there is no clipboard at all.
      await navigator.clipboard.writeText(command);
      setCopying('copied');
    } catch {
      setCopying('failed');
    }
  };

  return (
    <section
      aria-labelledby="export-heading"
      className="flex flex-col items-start gap-3 rounded-large border border-line bg-card p-4 sm:p-6"
    >
      <h2 id="export-heading" className="text-2xl">
        {words.exporting.heading}
      </h2>
      <p className="text-muted">{words.exporting.lead}</p>
      <button
        type="button"
        onClick={() => downloadText(`${name}.json`, `${JSON.stringify(session, null, 2)}\n`)}
        className={BUTTON_STYLES.secondary}
      >
        <Download className="size-5" aria-hidden="true" />
        {words.exporting.download}
      </button>
      <p className="text-muted">{words.exporting.then}</p>
      <div className="flex w-full items-start gap-1 rounded-medium border border-line bg-raised py-1 pr-1 pl-3">
        <code className="min-w-0 flex-1 self-center py-2 font-mono text-[13px] leading-snug break-words">
          {/* A line breaks between words, never at a hyphen inside one. */}
          {command.split(' ').map((word, index) => (
            <Fragment key={index}>
              <span className="whitespace-nowrap">{word}</span>{' '}
            </Fragment>
          ))}
        </code>
        <button
          type="button"
          onClick={() => void copy()}
          aria-label={words.exporting.copy}
          className={BUTTON_STYLES.icon}
        >
          {copying === 'copied' ? (
            <Check className="size-5" aria-hidden="true" />
          ) : (
            <Copy className="size-5" aria-hidden="true" />
          )}
        </button>
      </div>
      <p role="status" className="min-h-5 text-sm font-semibold text-rest empty:hidden">
        {copying === 'copied' && words.exporting.copied}
        {copying === 'failed' && words.exporting.copyFailed}
      </p>
    </section>
  );
};
