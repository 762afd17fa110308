import { useSearchParams } from 'next/navigation';
import { useHasMounted } from './has-mounted';

/**
 * What the address asks for by a name; `null`: nothing. Not before the browser has taken over: a page that comes from a copy was drawn
 * for an address that asked for nothing.
 */
export const useAsked = (name: string): string | null => {
  const asked = useSearchParams().get(name);
  return useHasMounted() ? asked : null;
};
