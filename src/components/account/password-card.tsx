'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '../ui/toast';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { AccountErrorNote } from './account-error-note';
import { changePassword } from './auth-client';
import { DEVICES_KEY } from './devices-card';
import { NEW_PASSWORD } from './new-password';
import { PasswordField } from './password-field';
import { signedInQuery } from './use-account';

const NOTHING = { currentPassword: '', newPassword: '' };

/** Changes the password. */
export const PasswordCard = ({ email }: { readonly email: string }) => {
  const t = useTranslations('account');
  const client = useQueryClient();
  const [typed, setTyped] = useState(NOTHING);
  const [isChecked, setIsChecked] = useState(false);
  const change = useMutation({
    mutationFn: () => changePassword(typed),
    onSuccess: async () => {
      setTyped(NOTHING);
      setIsChecked(false);
      toast(t('passwordChanged'));
      // This browser has another session from now on.
      await client.invalidateQueries({ queryKey: signedInQuery.queryKey });
      await client.invalidateQueries({ queryKey: DEVICES_KEY });
    },
  });
  const isShort = typed.newPassword.length < NEW_PASSWORD.min;
  const isMissing = typed.currentPassword === '';
  return (
    <Card aria-labelledby="change-password" className="grid content-start gap-5">
      <div>
        <h2 id="change-password" className="text-2xl">
          {t('changePassword')}
        </h2>
        <p className="mt-2 text-muted">{t('changePasswordText')}</p>
      </div>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setIsChecked(true);
          if (!isShort && !isMissing) change.mutate();
        }}
      >
        {/* For password managers, which ask whose password it is. */}
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          label={t('currentPassword')}
          value={typed.currentPassword}
          error={isChecked && isMissing ? t('required') : undefined}
          onChange={(currentPassword) => setTyped({ ...typed, currentPassword })}
        />
        <PasswordField
          label={t('newPassword')}
          isNew
          value={typed.newPassword}
          error={
            isChecked && isShort
              ? t('passwordShort', { min: NEW_PASSWORD.min, length: typed.newPassword.length })
              : undefined
          }
          onChange={(newPassword) => setTyped({ ...typed, newPassword })}
        />
        <AccountErrorNote action="confirmPassword" error={change.error} />
        <div>
          <Button type="submit" disabled={change.isPending}>
            {t('changePassword')}
          </Button>
        </div>
      </form>
    </Card>
  );
};
