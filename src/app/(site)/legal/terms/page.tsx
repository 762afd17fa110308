import type { Metadata } from 'next';
import { LegalPage } from '../../../../components/legal/legal-page';
import { parseEnvironment } from '../../../../server/environment';
import { pageLanguage } from '../../../page-language';
import { pageMetadata } from '../../../page-metadata';

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata('/legal/terms', ({ legal }) => legal.terms);

export default async function TermsPage() {
  return (
    <LegalPage
      page="terms"
      language={await pageLanguage()}
      operator={parseEnvironment(process.env).operator}
    />
  );
}
