import type { Metadata } from 'next';
import { TemplatesPage } from '../../../components/templates/templates-page';
import { pageMetadata } from '../../page-metadata';

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata('/templates', ({ templates }) => ({
    title: templates.heading,
    description: templates.lead,
  }));

export default function Page() {
  return <TemplatesPage />;
}
