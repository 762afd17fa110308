'use client';

import { BROWSER_BAR, THEME_CSS } from '../components/theme-css';
import english from '../components/words/messages/en/error.json';
import french from '../components/words/messages/fr/error.json';

/** Stands when even the layout failed: no styles, fonts or language of the page are there to rely on. */
export default function GlobalError({ retry }: { readonly retry: () => void }) {
  const isFrench = typeof navigator !== 'undefined' && navigator.language.startsWith('fr');
  const language = isFrench ? 'fr' : 'en';
  const words = isFrench ? french : english;
  return (
    <html lang={language} style={{ colorScheme: 'light dark', background: 'var(--paper)' }}>
      <body
        style={{
          color: 'var(--ink)',
          font: '18px/1.5 Helvetica, Arial, sans-serif',
          maxWidth: '32rem',
          margin: '20vh auto',
          padding: '0 24px',
        }}
      >
        <style>{THEME_CSS}</style>
        <title>{words.heading}</title>
        <h1 style={{ fontSize: 32, lineHeight: 1.1 }}>{words.heading}</h1>
        <p>{words.text}</p>
        <button
          type="button"
          onClick={retry}
          style={{
            font: 'inherit',
            fontWeight: 700,
            minHeight: 48,
            padding: '0 24px',
            border: 0,
            borderRadius: 14,
            background: 'var(--work)',
            color: BROWSER_BAR.dark,
          }}
        >
          {words.retry}
        </button>
      </body>
    </html>
  );
}
