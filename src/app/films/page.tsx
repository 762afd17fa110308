import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FilmsPage } from '../../components/films/films-page';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('films');
  return { title: t('heading') };
};

export default async function Page({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly workout?: string | string[] }>;
}) {
  const { workout } = await searchParams;
  return <FilmsPage workoutId={typeof workout === 'string' && workout !== '' ? workout : null} />;
}
