import type { ReactNode } from 'react';
import { SiteHeader } from './site-header';
import { TabBar } from './tab-bar';

/** What stands around every page. */
export const SiteFrame = ({
  account,
  children,
}: {
  /** The way to one's account. */
  readonly account: ReactNode;
  readonly children: ReactNode;
}) => (
  <>
    <SiteHeader account={account} />
    {children}
    <TabBar />
  </>
);
