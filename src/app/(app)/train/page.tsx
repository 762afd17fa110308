import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TrainPage } from '../../../components/train/train-page';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('train');
  return { title: t('title'), description: t('description') };
};

export default function Page() {
  return <TrainPage />;
}
