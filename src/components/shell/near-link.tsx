'use client';

import Link from 'next/link';
import { useState, type ComponentProps } from 'react';

/** A link whose page is fetched beforehand only when a pointer or the keyboard comes near: every page has these, and a first visit is to be light. */
export const NearLink = (props: Omit<ComponentProps<typeof Link>, 'prefetch'>) => {
  const [isNear, setNear] = useState(false);
  return (
    <Link
      {...props}
      prefetch={isNear ? null : false}
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
    />
  );
};
