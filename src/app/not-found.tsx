import type { Metadata } from 'next';
import { NotFoundMessage } from '../components/not-found-message';
import { PAGE_WORDS } from '../components/words/page-words';
import { pageLanguage } from './page-language';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: PAGE_WORDS[await pageLanguage()].notFound.heading,
});

export default function NotFound() {
  return <NotFoundMessage />;
}
