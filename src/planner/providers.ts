import type { PlannerProvider } from './workout-plan';

/** A provider by name; its code is loaded when it is asked for. */
export interface ProviderEntry {
  readonly id: string;
  readonly load: () => Promise<PlannerProvider>;
}

/** Every provider; the first is the default and needs nothing. */
export const PLANNER_PROVIDERS: readonly [ProviderEntry, ...ProviderEntry[]] = [
  { id: 'rules', load: async () => (await import('./rules-provider')).rulesProvider },
];
