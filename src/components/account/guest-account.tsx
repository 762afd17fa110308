'use client';

import { useTranslations } from 'next-intl';
import { Card } from '../ui/card';
import { Page } from '../ui/page';
import { BodyMassField } from './body-mass-field';
import { CredentialsForm } from './credentials-form';
import { DataCard } from './data-card';

/** What a guest sees: the way in, what comes along, and his data. */
export const GuestAccount = ({ onSignedIn }: { readonly onSignedIn: () => void }) => {
  const t = useTranslations('account');
  return (
    <Page heading={t('guestTitle')} lead={t('guestLead')} width="medium">
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card className="grid gap-6">
          <CredentialsForm onSignedIn={onSignedIn} />
          <p className="border-t border-line pt-4 text-muted">
            <strong className="block font-semibold text-ink">{t('comesAlong')}</strong>
            {t('comesAlongText')}
          </p>
        </Card>
        <div className="grid gap-4">
          <Card aria-labelledby="guest" className="grid gap-4">
            <div>
              <h2 id="guest" className="text-2xl">
                {t('guest')}
              </h2>
              <p className="mt-2 text-muted">{t('guestText')}</p>
            </div>
            <BodyMassField />
          </Card>
          <DataCard isGuest />
        </div>
      </div>
    </Page>
  );
};
