import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AdminFrame } from '../../../components/admin/admin-frame';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('admin');
  return { title: t('title'), robots: { index: false } };
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return <AdminFrame>{children}</AdminFrame>;
}
