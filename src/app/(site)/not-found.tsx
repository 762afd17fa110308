import type { Metadata } from 'next';
import { NotFoundMessage } from '../../components/not-found-message';
import { MESSAGES } from '../../components/words/messages';
import { pageLanguage } from '../page-language';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: MESSAGES[await pageLanguage()].notFound.heading,
});

export default function NotFound() {
  return <NotFoundMessage />;
}
