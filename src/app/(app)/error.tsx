'use client';

import { ErrorMessage } from '../../components/error-message';

/** React has already reported the error to the console. */
export default function PageError({ retry }: { readonly retry: () => void }) {
  return <ErrorMessage retry={retry} />;
}
