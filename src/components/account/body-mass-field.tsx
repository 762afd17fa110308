'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field, Input } from '../ui/field';
import { useHasMounted } from '../has-mounted';
import { BODY_MASS, parseBodyMass, useBodyMass } from './body-mass';

/** Body mass; it is kept as it is typed. */
export const BodyMassField = () => {
  const t = useTranslations('account');
  const { kilograms, set } = useBodyMass();
  const hasMounted = useHasMounted();
  const [typed, setTyped] = useState<string | null>(null);
  const kept = hasMounted && kilograms !== null ? String(kilograms) : '';
  const isWrong = typed !== null && parseBodyMass(typed) === undefined;
  return (
    <Field
      label={t('bodyMass')}
      hint={t('bodyMassHint')}
      error={isWrong ? t('bodyMassWrong', BODY_MASS) : undefined}
    >
      {(control) => (
        <Input
          {...control}
          inputMode="decimal"
          autoComplete="off"
          maxLength={6}
          className="max-w-40"
          value={typed ?? kept}
          onChange={(event) => {
            setTyped(event.target.value);
            const parsed = parseBodyMass(event.target.value);
            if (parsed !== undefined) set(parsed);
          }}
        />
      )}
    </Field>
  );
};
