import type { ReactNode } from 'react';
import { SiteFooter } from '../shell/site-footer';
import { cn } from './cn';

const WIDTHS = {
  wide: 'max-w-[1520px]',
  medium: 'max-w-5xl',
  narrow: 'max-w-3xl',
} as const;

/** The frame of a page: one width, one rhythm, one heading, and what stands below every page. */
export const Page = ({
  heading,
  lead,
  actions,
  width = 'wide',
  children,
}: {
  readonly heading: string;
  readonly lead?: string;
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
  readonly width?: keyof typeof WIDTHS;
  readonly children: ReactNode;
}) => (
  <>
    <main
      id="content"
      tabIndex={-1}
      className={cn(
        'mx-auto min-h-[70svh] w-full px-4 pt-2 pb-12 outline-none sm:px-6 lg:px-8',
        WIDTHS[width],
      )}
    >
      <div className="mb-5 flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0">
          <h1 className="text-3xl sm:text-4xl">{heading}</h1>
          {lead !== undefined && <p className="mt-2 max-w-prose text-lg text-muted">{lead}</p>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </main>
    <SiteFooter />
  </>
);
