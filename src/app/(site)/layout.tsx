import type { ReactNode } from 'react';
import { AccountLink } from '../../components/account/account-link';
import { SiteFrame } from '../../components/shell/site-frame';

/** Pages to read: without the API's client, so that a first visit is light. */
export default function SiteLayout({ children }: { readonly children: ReactNode }) {
  return <SiteFrame account={<AccountLink />}>{children}</SiteFrame>;
}
