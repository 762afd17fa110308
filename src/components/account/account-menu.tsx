'use client';

import dynamic from 'next/dynamic';
import { AccountLink } from './account-link';
import { useAccount } from './use-account';

const SignedInMenu = dynamic(
  () => import('./signed-in-menu').then((module) => module.SignedInMenu),
  { ssr: false, loading: AccountLink },
);

/** The way to one's account: a link for guests, a menu for whoever is signed in. */
export const AccountMenu = () => {
  const { data: account } = useAccount();
  return account === undefined || account === null ? (
    <AccountLink />
  ) : (
    <SignedInMenu account={account} />
  );
};
