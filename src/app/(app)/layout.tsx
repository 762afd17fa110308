import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { AccountMenu } from '../../components/account/account-menu';
import { ApiProvider } from '../../components/api/api-provider';
import { OfferNewVersion } from '../../components/offline/offer-new-version';
import { SiteFrame } from '../../components/shell/site-frame';
import { SendTrainingsSoon } from '../../components/training/send-trainings-soon';
import { Toasts } from '../../components/ui/toasts';
import { MESSAGES } from '../../components/words/messages';
import { isCatalogueAsShipped } from '../is-catalogue-as-shipped';
import { mayBeSignedIn } from '../may-be-signed-in';
import { pageLanguage } from '../page-language';

/** Pages to do something on: with the API, and with words for all of them, since one leads to the other. */
export default async function AppLayout({ children }: { readonly children: ReactNode }) {
  const { legal: _readOnly, ...words } = MESSAGES[await pageLanguage()];
  return (
    <NextIntlClientProvider messages={words}>
      <ApiProvider isCatalogueAsShipped={await isCatalogueAsShipped()}>
        <SiteFrame account={<AccountMenu mayBeSignedIn={await mayBeSignedIn()} />}>
          {children}
        </SiteFrame>
        <Toasts />
        <OfferNewVersion />
        <SendTrainingsSoon />
      </ApiProvider>
    </NextIntlClientProvider>
  );
}
