/** Who may plan; the first needs nothing and is the default. */
export const PROVIDER_IDS = ['rules', 'openai', 'anthropic'] as const;
export type ProviderId = (typeof PROVIDER_IDS)[number];

export const RULES_PROVIDER_ID = PROVIDER_IDS[0];

/** Providers that ask a language model. */
export type ModelProviderId = Exclude<ProviderId, typeof RULES_PROVIDER_ID>;
