'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';
import { Field, Input } from '../ui/field';
import { NEW_PASSWORD } from './new-password';

/** A password that can be looked at. A new one says its rule, and how far one is. */
export const PasswordField = ({
  label,
  value,
  isNew = false,
  error,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  /** It is chosen now; otherwise it is one that exists. */
  readonly isNew?: boolean;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}) => {
  const t = useTranslations('account');
  const [isShown, setIsShown] = useState(false);
  const left = NEW_PASSWORD.min - value.length;
  const rule =
    value === ''
      ? t('passwordHint', { min: NEW_PASSWORD.min })
      : left > 0
        ? t('passwordLeft', { left })
        : t('passwordEnough');
  return (
    <Field label={label} error={error} hint={isNew ? rule : undefined}>
      {(control) => (
        <div className="relative">
          <Input
            {...control}
            type={isShown ? 'text' : 'password'}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={NEW_PASSWORD.max}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className="pr-12"
          />
          <Button
            variant="icon"
            aria-label={isShown ? t('hidePassword') : t('showPassword')}
            aria-pressed={isShown}
            onClick={() => setIsShown(!isShown)}
            className="absolute top-0 right-0"
          >
            {isShown ? (
              <EyeOff className="size-5" aria-hidden="true" />
            ) : (
              <Eye className="size-5" aria-hidden="true" />
            )}
          </Button>
        </div>
      )}
    </Field>
  );
};
