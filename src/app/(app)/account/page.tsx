import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '../../../components/account/account-page';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('account');
  return { title: t('guestTitle') };
};

export default async function Page({
  searchParams,
}: {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}) {
  const { next } = await searchParams;
  return <AccountPage next={typeof next === 'string' ? next : null} />;
}
