'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button';
import { cn } from './cn';

const SHAPES = {
  dialog:
    'top-1/2 left-1/2 max-h-[min(90svh,56rem)] w-[min(34rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-large border',
  wide: 'top-1/2 left-1/2 max-h-[min(92svh,64rem)] w-[min(56rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-large border',
  /** From below, as on a phone. */
  sheet:
    'inset-x-0 bottom-0 max-h-[88svh] rounded-t-large border-t pb-[env(safe-area-inset-bottom)]',
} as const;

/** A modal panel with a heading; Escape, the backdrop and the cross close it, and the focus goes back to where it was. */
export const Dialog = ({
  isOpen,
  onClose,
  title,
  description,
  shape = 'dialog',
  footer,
  children,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: string;
  readonly shape?: keyof typeof SHAPES;
  /** Buttons, at the bottom and always in sight. */
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}) => {
  const t = useTranslations('site');
  return (
    <Radix.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/60" />
        <Radix.Content
          {...(description === undefined && { 'aria-describedby': undefined })}
          className={cn(
            'fixed z-50 flex flex-col overflow-hidden border-line bg-card text-ink outline-none',
            SHAPES[shape],
          )}
        >
          <header className="flex items-start justify-between gap-3 px-5 pt-4 sm:px-6">
            <div className="min-w-0 pt-2">
              <Radix.Title className="text-2xl">{title}</Radix.Title>
              {description !== undefined && (
                <Radix.Description className="mt-2 text-muted">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <Button variant="icon" aria-label={t('close')} className="-mr-2">
                <X className="size-6" aria-hidden="true" />
              </Button>
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-4 sm:px-6">
            {children}
          </div>
          {footer !== undefined && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-4 sm:px-6">
              {footer}
            </footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
};
