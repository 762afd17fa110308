import type { Metadata } from 'next';
import { LegalPage } from '../../../../components/legal/legal-page';
import { parseEnvironment } from '../../../../server/environment';
import { pageLanguage } from '../../../page-language';
import { pageMetadata } from '../../../page-metadata';

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata('/legal/privacy', ({ legal }) => legal.privacy);

export default async function PrivacyPage() {
  return (
    <LegalPage
      page="privacy"
      language={await pageLanguage()}
      operator={parseEnvironment(process.env).operator}
    />
  );
}
