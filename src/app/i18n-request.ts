import { getRequestConfig } from 'next-intl/server';
import { MESSAGES } from '../components/words/messages';
import { pageLanguage } from './page-language';

/** The language and words of the page that a request asks for. */
export default getRequestConfig(async () => {
  const locale = await pageLanguage();
  return { locale, messages: MESSAGES[locale], timeZone: 'UTC' };
});
