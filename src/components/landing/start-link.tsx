'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { MouseEvent, ReactNode } from 'react';
import { usePageLanguage } from '../words/use-page-language';

/** Puts a ready-made session in the place of the draft. Fetched on the click: the landing page is light without it. */
const openProgramme = async (slug: string, language: 'en' | 'fr'): Promise<boolean> => {
  const [{ findProgramme }, { programmeSession }, { useSessionStore }] = await Promise.all([
    import('../library/programmes'),
    import('../library/programme'),
    import('../session/session-store'),
  ]);
  const programme = findProgramme(slug);
  if (programme === undefined) return false;
  useSessionStore.getState().open(programmeSession(programme, language));
  return true;
};

/** One click from a ready-made session to training it; a new tab, and a page without scripts, show it first. */
export const StartLink = ({
  slug,
  className,
  children,
}: {
  readonly slug: string;
  readonly className: string;
  readonly children: ReactNode;
}) => {
  const router = useRouter();
  const { language } = usePageLanguage();
  const href = `/train?programme=${slug}`;
  const start = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openProgramme(slug, language).then(
      (isOpen) => router.push(isOpen ? '/play' : href),
      () => router.push(href),
    );
  };
  return (
    <Link href={href} prefetch={false} onClick={start} className={className}>
      {children}
    </Link>
  );
};
