'use client';

import Link, { useLinkStatus } from 'next/link';
import { useState, type ComponentProps } from 'react';

/** A line at the top of the window while a page takes long to come (`globals.css`): the one before stays until then. */
const PageIsComing = () =>
  useLinkStatus().pending ? <span className="page-is-coming" aria-hidden="true" /> : null;

/** A link whose page is fetched beforehand only when a pointer or the keyboard comes near: every page has these, and a first visit is to be light. */
export const NearLink = ({ children, ...props }: Omit<ComponentProps<typeof Link>, 'prefetch'>) => {
  const [isNear, setNear] = useState(false);
  return (
    <Link
      {...props}
      prefetch={isNear}
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
    >
      {children}
      <PageIsComing />
    </Link>
  );
};
