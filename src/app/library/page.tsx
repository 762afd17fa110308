import type { Metadata } from 'next';
import { LibraryPage } from '../../components/library/library-page';
import { libraryTabSchema } from '../../components/library/library-tab';
import { pageMetadata } from '../page-metadata';

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata('/library', ({ library }) => ({
    title: library.heading,
    description: library.description,
  }));

export default async function Page({
  searchParams,
}: {
  readonly searchParams: Promise<Record<string, unknown>>;
}) {
  const { show } = await searchParams;
  return <LibraryPage initialTab={libraryTabSchema.catch('saved').parse(show)} />;
}
