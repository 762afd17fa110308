'use client';

import { CircleUser, LogOut, ShieldCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Button } from '../ui/button';
import { Menu, MenuItem, MenuLine } from '../ui/menu';
import type { SignedIn } from './auth-client';
import { useSignOut } from './use-sign-out';

/** What whoever is signed in may do about it. */
export const SignedInMenu = ({
  account,
}: {
  readonly account: Pick<SignedIn, 'name' | 'email' | 'role'>;
}) => {
  const t = useTranslations('account');
  const leave = useSignOut();
  return (
    <Menu
      trigger={
        <Button variant="icon" aria-label={t('menu', { name: account.name })}>
          <span
            aria-hidden="true"
            className="grid size-8 place-items-center rounded-full bg-ink text-sm font-bold text-paper uppercase"
          >
            {[...account.name.trim()].at(0)}
          </span>
        </Button>
      }
    >
      <p className="max-w-64 px-3 pt-2 pb-1">
        <span className="block truncate font-semibold">{account.name}</span>
        <span className="block truncate text-sm text-muted">{account.email}</span>
      </p>
      <MenuLine />
      <MenuItem asChild>
        <Link href="/account">
          <CircleUser className="size-5" aria-hidden="true" />
          {t('menuAccount')}
        </Link>
      </MenuItem>
      {account.role === 'admin' && (
        <MenuItem asChild>
          <Link href="/admin">
            <ShieldCheck className="size-5" aria-hidden="true" />
            {t('menuAdmin')}
          </Link>
        </MenuItem>
      )}
      <MenuLine />
      <MenuItem onSelect={() => leave.mutate()}>
        <LogOut className="size-5" aria-hidden="true" />
        {t('signOut')}
      </MenuItem>
    </Menu>
  );
};
