import { cookies, headers } from 'next/headers';
import { LANGUAGE_COOKIE, negotiateLanguage } from '../components/words/negotiate-language';

/** The language of the page that a request asks for. */
export const pageLanguage = async () => {
  const [cookieStore, headerList] = await Promise.all([cookies(), headers()]);
  return negotiateLanguage(
    cookieStore.get(LANGUAGE_COOKIE)?.value,
    headerList.get('accept-language'),
  );
};
