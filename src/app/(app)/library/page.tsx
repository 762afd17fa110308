import type { Metadata } from 'next';
import { LibraryPage } from '../../../components/library/library-page';
import { pageMetadata } from '../../page-metadata';

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata('/library', ({ library }) => ({
    title: library.heading,
    description: library.description,
  }));

export default function Page() {
  return <LibraryPage />;
}
