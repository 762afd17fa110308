import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FilmsPage } from '../../../components/films/films-page';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('films');
  return { title: t('heading') };
};

export default function Page() {
  return <FilmsPage />;
}
