import type { Language } from '../../workout/language';
import type { Item } from './lexicon';
import type { Token } from './tokens';

const FRENCH =
  /^(le|la|les|des|du|un|une|je|j|tu|il|elle|on|nous|mes|mon|ma|moi|sans|pas|de|d|avec|pour|et|mal|aux|au|seance|en|sur|dans|que|qui|qu|c|ce|cette|est|ou|ne|n|fais|veux|voudrais|plus|moins|tres|apres|avant|chez|par|l|ai|suis|s|bonjour|salut|merci|stp|svp|ans|heure|quart|demi|demie|vingt|trente|quinze|dix|cinq|deux|trois|quatre|encore|juste|tout|toute|mais|puis|jour|faire|sport|pendant|durant|secondes|heures|matin|soir|comme|peu|bien|alors|cela|ca|rien|jamais)$/;
const ENGLISH =
  /^(the|an|my|i|me|we|you|your|it|is|are|with|without|no|not|and|or|for|to|of|only|just|please|want|need|have|but|some|that|this|in|at|from|workout|session|hour|can|do|please|give|make|hello|hi|thanks|old|year|half|quarter|twenty|thirty|fifteen|ten|five|today|day|day|let|get|up|down|seconds|each|when|been|but|was|how|what|like|love|during|am)$/;

const ACCENTED = /[àâçéèêëîïôùûüœ]/giu;

/** The language of a text, from its phrases, its small words and its accents. */
export const detectLanguage = (
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
  fallback: Language,
): Language => {
  let french = (text.normalize('NFC').match(ACCENTED)?.length ?? 0) * 1.5;
  let english = 0;
  for (const { text: word } of tokens) {
    const [isFrench, isEnglish] = [FRENCH.test(word), ENGLISH.test(word)];
    if (isFrench && !isEnglish) french += 1;
    if (isEnglish && !isFrench) english += 1;
  }
  for (const { concept, language } of items) {
    if (concept?.kind === 'language') return concept.language;
    if (language === 'fr') french += 1.5;
    if (language === 'en') english += 1.5;
  }
  if (french === english) return fallback;
  return french > english ? 'fr' : 'en';
};
