import type { Metadata } from 'next';
import { AssistantPage } from '../../../components/assistant/assistant-page';
import { pageMetadata } from '../../page-metadata';

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata('/assistant', ({ assistant }) => assistant);

export default function Page() {
  return <AssistantPage />;
}
