import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { TrainPage } from '../../components/train/train-page';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('train');
  return { title: t('title'), description: t('description') };
};

/** What an address may ask for; anything else asks for nothing. */
const askedSchema = z.object({
  workout: z.string().min(1).max(64).nullable().catch(null),
  programme: z.string().min(1).max(64).nullable().catch(null),
});

export default async function Page({
  searchParams,
}: {
  readonly searchParams: Promise<Record<string, unknown>>;
}) {
  return <TrainPage {...askedSchema.parse(await searchParams)} />;
}
