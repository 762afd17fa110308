'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { toast } from '../ui/toast';
import { NEW_PASSWORD } from '../account/new-password';
import { PasswordField } from '../account/password-field';
import { useApi } from '../api/api-context';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorNote } from '../ui/error-note';

/** Gives somebody a new password: no e-mail is sent here, so whoever forgot his asks an administrator. */
export const PasswordDialog = ({
  user,
  onClose,
}: {
  readonly user: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}) => {
  const t = useTranslations('admin.usersPage');
  const words = useTranslations('site');
  const form = useId();
  const [password, setPassword] = useState('');
  const set = useMutation(
    useApi().admin.users.setPassword.mutationOptions({
      onSuccess: () => {
        toast(t('passwordSet', { name: user.name }));
        onClose();
      },
    }),
  );
  const isReady = password.length >= NEW_PASSWORD.min && !set.isPending;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('passwordFor', { name: user.name })}
      description={t('passwordText')}
      footer={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button type="submit" form={form} variant="primary" disabled={!isReady}>
            {t('setPassword')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) set.mutate({ id: user.id, password });
        }}
      >
        <PasswordField label={t('newPassword')} isNew value={password} onChange={setPassword} />
        {set.isError && <ErrorNote error={set.error} />}
      </form>
    </Dialog>
  );
};
