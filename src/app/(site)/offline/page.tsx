import type { Metadata } from 'next';
import { OfflinePage } from '../../../components/offline/offline-page';
import { MESSAGES } from '../../../components/words/messages';
import { pageLanguage } from '../../page-language';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: MESSAGES[await pageLanguage()].offline.heading,
  robots: { index: false },
});

export default function Page() {
  return <OfflinePage />;
}
