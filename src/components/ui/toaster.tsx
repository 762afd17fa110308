'use client';

import { useEffect } from 'react';
import { toast, Toaster as Sonner } from 'sonner';
import { tellBy } from './toast';

/** Where toasts appear; news comes by `toast` of `toast.ts`. */
export const Toaster = () => {
  // Sonner's own effects ran before: from now on it hears what it is told.
  useEffect(() => tellBy((text, options) => void toast(text, options)), []);
  return (
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
          actionButton:
            'min-h-11 shrink-0 rounded-small px-3 font-bold underline underline-offset-4',
        },
      }}
    />
  );
};
