'use client';

import { Toaster as Sonner } from 'sonner';

/** Short news at the edge of the page, with an undo where there is one: `toast(text, { action: { label, onClick } })` of sonner. */
export const Toaster = () => (
  <Sonner
    position="bottom-center"
    offset={{ bottom: 24 }}
    // Above the pages and what Train has over them.
    mobileOffset={{ bottom: 136 }}
    toastOptions={{
      unstyled: true,
      classNames: {
        toast:
          'flex w-full items-center justify-between gap-3 rounded-medium bg-ink px-4 py-2 font-sans text-paper shadow-lg sm:w-96',
        title: 'py-2 font-semibold',
        description: '-mt-1 pb-2 text-[15px] leading-snug',
        actionButton: 'min-h-11 shrink-0 rounded-small px-3 font-bold underline underline-offset-4',
      },
    }}
  />
);
