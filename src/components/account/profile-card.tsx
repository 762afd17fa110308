'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '../ui/toast';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Field, Input } from '../ui/field';
import { AccountErrorNote } from './account-error-note';
import { changeName, type SignedIn } from './auth-client';
import { BodyMassField } from './body-mass-field';
import { signedInQuery } from './use-account';

/** Name and body mass. */
export const ProfileCard = ({ account }: { readonly account: SignedIn }) => {
  const t = useTranslations('account');
  const client = useQueryClient();
  const [name, setName] = useState(account.name);
  const [isChecked, setIsChecked] = useState(false);
  const save = useMutation({
    mutationFn: () => changeName(name.trim()),
    onSuccess: async () => {
      toast(t('saved'));
      await client.invalidateQueries({ queryKey: signedInQuery.queryKey });
    },
  });
  const isEmpty = name.trim() === '';
  return (
    <Card aria-labelledby="profile" className="grid content-start gap-5">
      <h2 id="profile" className="text-2xl">
        {t('profile')}
      </h2>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setIsChecked(true);
          if (!isEmpty) save.mutate();
        }}
      >
        <Field label={t('name')} error={isChecked && isEmpty ? t('required') : undefined}>
          {(control) => (
            <div className="flex gap-2">
              <Input
                {...control}
                autoComplete="name"
                required
                maxLength={100}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
              <Button type="submit" disabled={save.isPending || name.trim() === account.name}>
                {t('save')}
              </Button>
            </div>
          )}
        </Field>
        <AccountErrorNote action="other" error={save.error} />
      </form>
      <BodyMassField />
    </Card>
  );
};
