import { clsx, type ClassValue } from 'clsx';

/** Class names joined. No two of them may set the same thing: Tailwind decides by the order of its stylesheet, not by theirs. */
export const cn = (...classes: ClassValue[]): string => clsx(classes);
