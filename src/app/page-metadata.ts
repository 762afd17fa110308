import type { Metadata } from 'next';
import { MESSAGES, type Messages } from '../components/words/messages';
import { OPEN_GRAPH_LOCALES, OPEN_GRAPH_PICTURE } from './open-graph';
import { pageLanguage } from './page-language';

/**
 * Title and description of a page, in its language, for browsers, search engines and previews of links.
 * @param path of the page, as `/assistant`
 */
export const pageMetadata = async (
  path: string,
  wordsOf: (messages: Messages) => { readonly title: string; readonly description: string },
): Promise<Metadata> => {
  const language = await pageLanguage();
  const { title, description } = wordsOf(MESSAGES[language]);
  return {
    title,
    description,
    openGraph: {
      type: 'website',
      siteName: MESSAGES[language].site.title,
      title,
      description,
      url: path,
      locale: OPEN_GRAPH_LOCALES[language],
      images: [OPEN_GRAPH_PICTURE],
    },
  };
};
