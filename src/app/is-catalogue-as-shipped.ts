import { getPlatform } from '../server/get-platform';

/**
 * Whether the server's catalogue is the one that pages carry in them, so that they need not ask for it. No page waits for the answer: where
 * it is not at hand, or the server stands without its database, they ask as they would about any other catalogue.
 */
export const isCatalogueAsShipped = async (): Promise<boolean> => {
  const platform = await getPlatform().catch(() => null);
  return platform?.catalogue.latest()?.isAsShipped ?? false;
};
