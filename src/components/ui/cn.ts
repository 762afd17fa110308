import { clsx, type ClassValue } from 'clsx';
import { twMerge } from 'tailwind-merge';

/** Class names joined; of two that set the same thing the later holds. */
export const cn = (...classes: ClassValue[]): string => twMerge(clsx(classes));
