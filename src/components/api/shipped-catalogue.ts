'use client';

import { createContext } from 'react';

/** Whether the server had the catalogue of this release when it drew the page (`useCatalogue`). */
export const IsCatalogueAsShipped = createContext(false);
