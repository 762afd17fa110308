import { Clapperboard, Dumbbell, LayoutTemplate, LibraryBig, Sparkles } from 'lucide-react';

/** The pages that everybody reaches from everywhere, in order. */
export const NAVIGATION = [
  { href: '/train', word: 'train', Icon: Dumbbell },
  { href: '/assistant', word: 'assistant', Icon: Sparkles },
  { href: '/library', word: 'library', Icon: LibraryBig },
  { href: '/films', word: 'films', Icon: Clapperboard },
  { href: '/templates', word: 'templates', Icon: LayoutTemplate },
] as const;

/** Whether a page stands for an entry: itself or something below it. */
export const isWithin = (pathname: string, href: string): boolean =>
  pathname === href || pathname.startsWith(`${href}/`);

/** Pages that are the film and nothing else: without header and bar. */
export const isWithoutFrame = (pathname: string): boolean => isWithin(pathname, '/play');
