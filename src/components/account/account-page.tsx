'use client';

import { LogOut } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import { Page } from '../ui/page';
import { Skeleton } from '../ui/skeleton';
import type { SignedIn } from './auth-client';
import { DataCard } from './data-card';
import { DevicesCard } from './devices-card';
import { GuestAccount } from './guest-account';
import { nextPath } from './next-path';
import { PasswordCard } from './password-card';
import { ProfileCard } from './profile-card';
import { useAccount } from './use-account';
import { useSignOut } from './use-sign-out';

const MemberAccount = ({ account }: { readonly account: SignedIn }) => {
  const t = useTranslations('account');
  const leave = useSignOut();
  return (
    <Page
      heading={t('title')}
      lead={t('lead', { email: account.email })}
      width="medium"
      actions={
        <Button disabled={leave.isPending} onClick={() => leave.mutate()}>
          <LogOut className="size-5" aria-hidden="true" />
          {t('signOut')}
        </Button>
      }
    >
      <div className="grid gap-4 lg:grid-cols-2">
        <ProfileCard account={account} />
        <PasswordCard email={account.email} />
        <DevicesCard sessionToken={account.sessionToken} />
        <DataCard isGuest={false} />
      </div>
    </Page>
  );
};

/** Sign-in for guests, profile and data for whoever is signed in. */
export const AccountPage = ({
  next,
}: {
  /** `?next=` as it came. */
  readonly next: string | null;
}) => {
  const t = useTranslations('account');
  const words = useTranslations('site');
  const router = useRouter();
  const account = useAccount();
  if (account.isError) {
    return (
      <Page heading={t('guestTitle')} width="medium">
        <ErrorNote error={account.error} onRetry={() => void account.refetch()} />
      </Page>
    );
  }
  if (account.data === undefined) {
    return (
      <Page heading={t('guestTitle')} lead={t('guestLead')} width="medium">
        <div role="status" aria-label={words('loading')} className="grid gap-4 lg:grid-cols-2">
          <Skeleton className="h-120" />
          <Skeleton className="h-120" />
        </div>
      </Page>
    );
  }
  if (account.data !== null) return <MemberAccount account={account.data} />;
  return (
    <GuestAccount
      onSignedIn={() => {
        const path = nextPath(next);
        if (path !== null) router.replace(path);
      }}
    />
  );
};
