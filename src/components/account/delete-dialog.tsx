'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { toast } from '../ui/toast';
import { useApiClient } from '../api/api-context';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field, Input } from '../ui/field';
import { AccountErrorNote } from './account-error-note';
import { forgetPrivate } from './forget-private';
import { PasswordField } from './password-field';
import { useCallerChanged } from './use-account';

/** Deletes all that is somebody's, once he has typed his password; a guest, who has none, types a word. */
export const DeleteDialog = ({
  isOpen,
  isGuest,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly isGuest: boolean;
  readonly onClose: () => void;
}) => {
  const t = useTranslations('account');
  const words = useTranslations('site');
  const api = useApiClient();
  const form = useId();
  const [typed, setTyped] = useState('');
  const callerChanged = useCallerChanged();
  const close = () => {
    setTyped('');
    remove.reset();
    onClose();
  };
  const remove = useMutation({
    mutationFn: async () => {
      await api.account.delete.mutate(isGuest ? {} : { password: typed });
      await forgetPrivate();
      await callerChanged();
    },
    onSuccess: () => {
      toast(t('deleted'));
      setTyped('');
      onClose();
    },
  });
  const isTyped = isGuest ? typed.trim().toLocaleUpperCase() === t('word') : typed !== '';
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={isGuest ? t('deleteGuestQuestion') : t('deleteQuestion')}
      description={isGuest ? t('deleteGuestText') : t('deleteText')}
      footer={
        <>
          <Button onClick={close}>{words('cancel')}</Button>
          <Button
            type="submit"
            form={form}
            variant="danger"
            disabled={!isTyped || remove.isPending}
            className="min-w-0 whitespace-normal"
          >
            {isGuest ? t('deleteGuest') : t('delete')}
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
          if (isTyped && !remove.isPending) remove.mutate();
        }}
      >
        {isGuest ? (
          <Field label={t('deleteWord', { word: t('word') })}>
            {(control) => (
              <Input
                {...control}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
        ) : (
          <PasswordField label={t('deletePassword')} value={typed} onChange={setTyped} />
        )}
        <AccountErrorNote action="confirmPassword" error={remove.error} />
      </form>
    </Dialog>
  );
};
