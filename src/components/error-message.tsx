'use client';

import { BUTTON_STYLES } from './ui/button-styles';
import { PageMessage } from './ui/page-message';
import { usePageLanguage } from './words/language-provider';

export const ErrorMessage = ({ retry }: { readonly retry: () => void }) => {
  const words = usePageLanguage().words.error;
  return (
    <PageMessage mark="?" heading={words.heading} text={words.text}>
      <button type="button" onClick={retry} className={BUTTON_STYLES.primary}>
        {words.retry}
      </button>
      {/* A full load: what failed may be in memory. */}
      <a href="/" className={BUTTON_STYLES.secondary}>
        {words.back}
      </a>
    </PageMessage>
  );
};
