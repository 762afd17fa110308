import type { Language, LocalizedText } from '../workout/language';

/** What sends a person to a doctor before they train; after PAR-Q+ (Warburton et al.). */
export const RED_FLAGS = [
  'chest-pain',
  'fainting',
  'breathless-at-rest',
  'heart',
  'surgery',
  'bleeding',
  'fever',
  'severe-pain',
] as const;
export type RedFlag = (typeof RED_FLAGS)[number];

const FLAG_WORDS: Record<RedFlag, LocalizedText> = {
  'chest-pain': {
    en: 'pain or tightness in the chest',
    fr: 'une douleur ou une oppression dans la poitrine',
  },
  fainting: { en: 'fainting or dizziness', fr: 'un malaise ou des vertiges' },
  'breathless-at-rest': { en: 'breathlessness at rest', fr: 'un essoufflement au repos' },
  heart: { en: 'a condition of the heart', fr: 'un problème de cœur' },
  surgery: { en: 'a recent operation', fr: 'une opération récente' },
  bleeding: {
    en: 'bleeding, contractions or loss of fluid',
    fr: 'un saignement, des contractions ou une perte de liquide',
  },
  fever: { en: 'fever or an infection', fr: 'de la fièvre ou une infection' },
  'severe-pain': { en: 'severe or sudden pain', fr: 'une douleur vive ou soudaine' },
};

/** These cannot wait for an appointment. */
const URGENT: readonly RedFlag[] = ['chest-pain', 'fainting', 'breathless-at-rest', 'bleeding'];

/** What to tell a person, without a diagnosis. */
export const adviceOn = (
  flags: readonly RedFlag[],
  language: Language,
): { message: string; fix: string } => {
  const list = flags.map((flag) => FLAG_WORDS[flag][language]).join(', ');
  const isUrgent = flags.some((flag) => URGENT.includes(flag));
  if (language === 'fr')
    return {
      message: `Tu parles de ceci : ${list}. Je ne prépare pas de séance tant qu’un médecin n’a pas donné son accord`,
      fix: isUrgent
        ? 'parles-en à un médecin avant de t’entraîner ; si c’est en ce moment, ou si cela s’aggrave, appelle le 15 ou le 112'
        : 'demande à ton médecin quand et comment tu peux t’entraîner, puis reviens',
    };
  return {
    message: `You mention ${list}. I plan no session until a doctor has agreed`,
    fix: isUrgent
      ? 'speak to a doctor before you train; if it is happening now, or gets worse, call your emergency number'
      : 'ask your doctor when and how you may train, then come back',
  };
};
