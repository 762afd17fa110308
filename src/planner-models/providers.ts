import {
  PROVIDER_IDS,
  RULES_PROVIDER_ID,
  type ModelProviderId,
  type ProviderId,
} from '../planner/provider-ids';
import type { PlannerProvider } from '../planner/workout-plan';
import { UserError } from '../shared/user-error';
import type { LanguageModel, ModelSettings } from './language-model';
import type { TimeBudget } from './time-budget';

interface ModelVendor {
  /** The variable that holds its key. */
  readonly keyVariable: string;
  /** Loads its SDK. */
  readonly open: (settings: ModelSettings) => Promise<LanguageModel>;
}

const VENDORS: Record<ModelProviderId, ModelVendor> = {
  openai: {
    keyVariable: 'OPENAI_API_KEY',
    open: async (settings) => (await import('./openai-model')).openOpenaiModel(settings),
  },
  anthropic: {
    keyVariable: 'ANTHROPIC_API_KEY',
    open: async (settings) => (await import('./anthropic-model')).openAnthropicModel(settings),
  },
};

/** What is set for each vendor; `null`: nothing. */
export type ModelSettingsByProvider = Readonly<Record<ModelProviderId, ModelSettings | null>>;

export const NO_MODELS: ModelSettingsByProvider = { openai: null, anthropic: null };

/** The providers that can be used: the rules, and every vendor that there is a key for. */
export const configuredProviders = (settings: ModelSettingsByProvider): ProviderId[] =>
  PROVIDER_IDS.filter((id) => id === RULES_PROVIDER_ID || settings[id] !== null);

/**
 * A provider by name; its code is loaded when it is asked for.
 * @param budget for tests that do not want to wait
 * @throws UserError when there is no key for it
 */
export const loadProvider = async (
  id: ProviderId,
  settings: ModelSettingsByProvider,
  budget?: TimeBudget,
): Promise<PlannerProvider> => {
  if (id === RULES_PROVIDER_ID) return (await import('../planner/rules-provider')).rulesProvider;
  const { keyVariable, open } = VENDORS[id];
  const own = settings[id];
  if (own === null) {
    throw new UserError(
      `the planner "${id}" has no key`,
      `set ${keyVariable} in .env or in the environment, or plan with "${RULES_PROVIDER_ID}"`,
    );
  }
  const model = await open(own);
  const [{ createModelProvider }, { pricesOf }] = await Promise.all([
    import('./model-provider'),
    import('./model-prices'),
  ]);
  const prices = pricesOf(id, model.model, own);
  return createModelProvider({ model, prices, ...(budget === undefined ? {} : { budget }) });
};
