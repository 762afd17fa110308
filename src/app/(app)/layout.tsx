import type { ReactNode } from 'react';
import { AccountMenu } from '../../components/account/account-menu';
import { ApiProvider } from '../../components/api/api-provider';
import { OfferNewVersion } from '../../components/offline/offer-new-version';
import { SiteFrame } from '../../components/shell/site-frame';
import { SendTrainingsSoon } from '../../components/training/send-trainings-soon';
import { Toasts } from '../../components/ui/toasts';
import { WordsProvider } from '../../components/words/words-provider';
import { isCatalogueAsShipped } from '../is-catalogue-as-shipped';
import { mayBeSignedIn } from '../may-be-signed-in';

/** Pages to do something on: with the API, and with the words of all of them, since one leads to the other. */
export default async function AppLayout({ children }: { readonly children: ReactNode }) {
  return (
    <WordsProvider>
      <ApiProvider isCatalogueAsShipped={await isCatalogueAsShipped()}>
        <SiteFrame account={<AccountMenu mayBeSignedIn={await mayBeSignedIn()} />}>
          {children}
        </SiteFrame>
        <Toasts />
        <OfferNewVersion />
        <SendTrainingsSoon />
      </ApiProvider>
    </WordsProvider>
  );
}
