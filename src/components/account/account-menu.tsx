'use client';

import dynamic from 'next/dynamic';
import { AccountLink } from './account-link';
import { useIsQuiet } from '../use-is-quiet';
import { useAccount } from './use-account';

const SignedInMenu = dynamic(
  () => import('./signed-in-menu').then((module) => module.SignedInMenu),
  { ssr: false, loading: AccountLink },
);

/** The way to one's account: a link for guests, a menu for whoever is signed in. */
export const AccountMenu = ({
  mayBeSignedIn,
}: {
  /** False where the page's request had no session with it: a guest, or somebody whose page was kept for offline before he signed in. */
  readonly mayBeSignedIn: boolean;
}) => {
  const isQuiet = useIsQuiet('unseen');
  const { data: account } = useAccount(mayBeSignedIn || isQuiet);
  return account === undefined || account === null ? (
    <AccountLink />
  ) : (
    <SignedInMenu account={account} />
  );
};
