import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlayPage } from '../../components/training/play-page';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('training');
  return { title: t('title') };
};

export default async function Page({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly workout?: string | string[] }>;
}) {
  const { workout } = await searchParams;
  return <PlayPage workoutId={typeof workout === 'string' && workout !== '' ? workout : null} />;
}
