import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlayPage } from '../../../components/training/play-page';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('training');
  return { title: t('title') };
};

export default function Page() {
  return <PlayPage />;
}
