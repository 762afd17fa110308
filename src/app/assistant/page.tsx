import type { Metadata } from 'next';
import { AssistantPage } from '../../components/assistant/assistant-page';
import { pageMetadata } from '../page-metadata';

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata('/assistant', ({ assistant }) => assistant);

const MAX_WISH_LENGTH = 2000;

export default async function Page({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly text?: string | string[] }>;
}) {
  const { text } = await searchParams;
  const wish = typeof text === 'string' ? text.trim().slice(0, MAX_WISH_LENGTH) : '';
  return <AssistantPage wish={wish === '' ? null : wish} />;
}
