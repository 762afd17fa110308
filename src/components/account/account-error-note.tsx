'use client';

import { useTranslations } from 'next-intl';
import { accountError, type AccountAction } from './account-error';

/** Why something about an account did not work, and what to do; nothing without an error. */
export const AccountErrorNote = ({
  action,
  error,
}: {
  readonly action: AccountAction;
  readonly error: unknown;
}) => {
  const t = useTranslations('account.errors');
  if (error === null || error === undefined) return null;
  const { word, minutes } = accountError(action, error);
  return (
    <p role="alert" className="rounded-medium border border-alert px-4 py-3 font-semibold">
      {t(word, { minutes })}
    </p>
  );
};
