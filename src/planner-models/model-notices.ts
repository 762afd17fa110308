import type { Language, LocalizedText } from '../workout/language';
import type { ModelProviderId } from '../planner/provider-ids';
import type { ModelTrouble } from '../planner/workout-plan';

const VENDOR_NAMES: Record<ModelProviderId, string> = { openai: 'OpenAI', anthropic: 'Anthropic' };

/** As the end of "could not be used: …". */
const REASONS: Record<ModelTrouble, LocalizedText> = {
  slow: { en: 'it did not answer in time', fr: 'il n’a pas répondu à temps' },
  connection: { en: 'it could not be reached', fr: 'il est injoignable' },
  limit: { en: 'it has too much to do', fr: 'il est trop sollicité' },
  quota: { en: 'its account is used up', fr: 'son crédit est épuisé' },
  server: { en: 'its server failed', fr: 'son serveur est en panne' },
  key: { en: 'its key was not accepted', fr: 'sa clé n’a pas été acceptée' },
  'unknown-model': { en: 'there is no model of that name', fr: 'ce modèle n’existe pas' },
  'not-accepted': {
    en: 'it did not accept the question',
    fr: 'il n’a pas accepté la question',
  },
  refused: { en: 'it refused to answer', fr: 'il a refusé de répondre' },
  truncated: { en: 'its answer was cut off', fr: 'sa réponse a été coupée' },
  unreadable: { en: 'its answer could not be read', fr: 'sa réponse est illisible' },
  unfit: {
    en: 'its session did not keep what you asked for',
    fr: 'sa séance ne tenait pas ce que tu as demandé',
  },
};

/** Said before a session that the rules made after all. */
export const noticeOf = (
  trouble: ModelTrouble,
  provider: ModelProviderId,
  language: Language,
): string =>
  language === 'fr'
    ? `Le modèle de langage (${VENDOR_NAMES[provider]}) n’a pas pu servir : ${REASONS[trouble].fr}. Cette séance vient des règles.`
    : `The language model (${VENDOR_NAMES[provider]}) could not be used: ${REASONS[trouble].en}. This session was made by rules.`;
