import type { Metadata } from 'next';
import { LegalPage } from '../../../../components/legal/legal-page';
import { parseEnvironment } from '../../../../server/environment';
import { pageLanguage } from '../../../page-language';
import { pageMetadata } from '../../../page-metadata';

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata('/legal/health', ({ legal }) => legal.health);

export default async function HealthPage() {
  return (
    <LegalPage
      page="health"
      language={await pageLanguage()}
      operator={parseEnvironment(process.env).operator}
    />
  );
}
