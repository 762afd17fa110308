'use client';

import Link from 'next/link';
import { BUTTON_STYLES } from './ui/button-styles';
import { PageMessage } from './ui/page-message';
import { usePageLanguage } from './words/language-provider';

export const NotFoundMessage = () => {
  const { heading, text, back } = usePageLanguage().words.notFound;
  return (
    <PageMessage mark="404" heading={heading} text={text}>
      <Link href="/" className={BUTTON_STYLES.primary}>
        {back}
      </Link>
    </PageMessage>
  );
};
