'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { toast } from '../ui/toast';
import { Button } from '../ui/button';
import { ChoiceGroup } from '../ui/choice-group';
import { Field, Input } from '../ui/field';
import { AccountErrorNote } from './account-error-note';
import { signIn, signUp } from './auth-client';
import { isEmail, NEW_PASSWORD } from './new-password';
import { PasswordField } from './password-field';
import { useCallerChanged } from './use-account';

const MODES = ['signIn', 'signUp'] as const;
type Mode = (typeof MODES)[number];

const NOTHING = { name: '', email: '', password: '' };

/** Signs in, or makes an account and signs in. */
export const CredentialsForm = ({ onSignedIn }: { readonly onSignedIn: () => void }) => {
  const t = useTranslations('account');
  const [mode, setMode] = useState<Mode>('signIn');
  const [typed, setTyped] = useState(NOTHING);
  const [isChecked, setIsChecked] = useState(false);
  const callerChanged = useCallerChanged();
  const isNew = mode === 'signUp';
  const enter = useMutation({
    mutationFn: async () => {
      const { password } = typed;
      const email = typed.email.trim();
      await (isNew
        ? signUp({ name: typed.name.trim(), email, password })
        : signIn({ email, password }));
      await callerChanged();
    },
    onSuccess: () => {
      if (isNew) toast(t('welcome', { name: typed.name.trim() }));
      onSignedIn();
    },
  });

  const shortPassword = isNew && typed.password.length < NEW_PASSWORD.min;
  const errors = {
    name: isNew && typed.name.trim() === '' ? t('required') : undefined,
    email: isEmail(typed.email) ? undefined : t('emailWrong'),
    password:
      typed.password === ''
        ? t('required')
        : shortPassword
          ? t('passwordShort', { min: NEW_PASSWORD.min, length: typed.password.length })
          : undefined,
  };
  const shown = isChecked ? errors : { name: undefined, email: undefined, password: undefined };
  const change = (part: Partial<typeof NOTHING>) => setTyped({ ...typed, ...part });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (enter.isPending || Object.values(errors).some((error) => error !== undefined)) return;
    enter.mutate();
  };

  return (
    <div className="grid gap-5">
      <ChoiceGroup
        legend={t('mode')}
        choices={MODES.map((value) => ({ value, label: t(value) }))}
        value={mode}
        onChange={(chosen) => {
          setMode(chosen);
          setIsChecked(false);
          enter.reset();
        }}
      />
      <form noValidate onSubmit={submit} className="grid gap-4">
        {isNew && (
          <Field label={t('name')} hint={t('nameHint')} error={shown.name}>
            {(control) => (
              <Input
                {...control}
                autoComplete="name"
                required
                maxLength={100}
                value={typed.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
        )}
        <Field label={t('email')} error={shown.email}>
          {(control) => (
            <Input
              {...control}
              type="email"
              inputMode="email"
              autoComplete={isNew ? 'email' : 'username'}
              autoCapitalize="none"
              spellCheck={false}
              required
              maxLength={254}
              value={typed.email}
              onChange={(event) => change({ email: event.target.value })}
            />
          )}
        </Field>
        <PasswordField
          key={mode}
          label={t('password')}
          isNew={isNew}
          value={typed.password}
          error={shown.password}
          onChange={(password) => change({ password })}
        />
        <AccountErrorNote action={mode} error={enter.error} />
        <Button type="submit" variant="primary" size="large" disabled={enter.isPending}>
          {t(mode)}
        </Button>
      </form>
      {!isNew && (
        <details className="rounded-medium border border-line px-4">
          <summary className="flex min-h-11 items-center font-semibold">{t('forgotten')}</summary>
          <p className="pb-4 text-muted">{t('forgottenText')}</p>
        </details>
      )}
    </div>
  );
};
