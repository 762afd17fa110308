import type { Token } from './tokens';
import { stemOf } from './tokens';

/** Ordinary words that look like a slip of one that means something: never mended. */
const ORDINARY = new Set(
  `chess tapas house horse hours heard hears beach bunch match watch catch march mouth month south north thing things think thank thanks thick
  these those there their where while which white whole would could should about above after again along alone among anger apple april arise
  night right light might sight fight tight flight bring being below begin begun blood board boost bored bound brain brand bread break broad
  brown build built carry cause cheap check cheer child claim clean clear climb close cloud coach coast count cover craft cream cross crowd
  doing dream dress drink drive early earth eight enjoy enter equal event every exact exist extra faith false fancy fault favor field fifth
  final fixed flash floor focus force forth forty frame fresh front fruit fully funny given glass going grace grade grand grant grass great
  green group grown guess guest guide happy heavy hello human ideal image index inner input issue japan joint judge known label large later
  laugh layer learn least leave level limit local lower lucky lunch magic major maker maybe mayor meant media metal minor minus mixed model
  money moral motor mount mouse movie music needs never newly noise novel nurse occur ocean offer often order other ought outer owned owner
  paint panel paper party peace phase phone photo piece pilot pitch place plain plane plant plate point pound press price pride prime print
  prior prize proof proud prove queen quick quiet quite radio raise range rapid ratio reach ready refer right river rough round route royal
  rural scale scene scope score sense serve seven shall shape share sharp sheet shelf shell shift shirt shock shoot shore shown since sixth
  skill sleep small smart smile smoke solid solve sorry sound space speak speed spend split spoke staff stage stake start state steam steel
  stick still stock stone stood store storm story strip stuck study style sugar suite sunny super sweet table taken taste teach teeth theme
  third threw throw title today token topic total touch tower track trade train treat trend trial trust truth twice under union unity until
  upper upset urban usage usual valid value video virus visit vital voice waste water wheel whose woman women world worry worse worst worth
  write wrong wrote young youth maybe please really thanks actually currently usually something anything everything workout training session
  matin demain encore comme notre votre leurs autre autres avant apres avoir etait etant etais meme memes entre depuis chaque heure heures
  quand quoi parce alors ainsi aussi assez beaucoup bonjour salut merci faire faut ferai veux peux dois sais suis etre cette celle ceux cela
  temps table train trains terme terre tiens toute toutes tres trop vers ville viens vient voila voici voire votre vraiment travers genre
  genes gents grand grande grands petit petite petits gens heureux jeune jeunes jolie livre livres lundi mardi mercredi jeudi vendredi samedi
  dimanche matinee soiree semaine semaines mois annee minute minutes seconde secondes quart demie demi vingt trente quarante cinquante soixante
  fille filles femme femmes homme hommes famille copine copain amis amie mari chien chats salle salon cuisine chambre jardin porte
  cours coup coups corps course courses cause chose choses chaud chaude froid froide avocat banane pomme poire points point
  besoin envie niveau bonne bonnes bien mieux pire moins plus selon malgre pendant durant partir parti partie parties fois passe passer
  prends prend prendre propose proposer proposes prepare donne donner donnes donnez veuillez voudrais aimerais souhaite cherche recherche
  complete completes simple simples efficace efficaces ensemble objectif objectifs variee varie variante sympa ludique musique
  ignore rules previous instructions system prompt forget doctor brother mother father sister friend friends strong stronger wants
  makes doesn having around because between during without already another through though thought before behind inside ankle board poster
  plans planet plant plants plate plates blank black blink bland bride brides bridge fringe basket hotels hostel motel towel bowel elbow level
  pause pauses cause causes sauce sauces souper soupe jaune jambon bombe tombe combe lampe rampe campe crampe crampes
  thirty twenty eighty ninety fifteen sixteen eleven twelve thirteen fourteen seventeen eighteen nineteen hundred
  saine saines switch switched switches
  onze douze treize quatorze quinze seize quatre cinq sept huit neuf second seconds hours minute`
    .split(/\s+/)
    .map(stemOf),
);

/** Insert, delete, replace or exchange neighbours: how many of these lead from one word to another, at most `limit` + 1. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
};

const SHORTEST_MENDED = 5;
/** In a word this short another letter makes another word: "fasse" is no "fesse". */
const NO_OTHER_LETTER_TO = 5;
/** Words this long may hold two slips. */
const TWO_SLIPS_FROM = 8;

const isOtherLetter = (stem: string, word: string): boolean =>
  stem.length === word.length && [...stem].sort().join('') !== [...word].sort().join('');

const mended = (stem: string, words: ReadonlySet<string>): string | null => {
  if (stem.length < SHORTEST_MENDED || words.has(stem) || ORDINARY.has(stem)) return null;
  const limit = stem.length >= TWO_SLIPS_FROM ? 2 : 1;
  let best: { word: string; cost: number } | null = null;
  for (const word of words) {
    // The first letter is hardly ever wrong; an exchanged pair may be.
    if (word[0] !== stem[0] && word[0] !== stem[1]) continue;
    if (stem.length <= NO_OTHER_LETTER_TO && isOtherLetter(stem, word)) continue;
    const cost = distance(stem, word, limit);
    if (cost <= limit && (best === null || cost < best.cost)) best = { word, cost };
  }
  return best?.word ?? null;
};

/** The tokens with slips of the pen mended: "sqauts", "minuts", "gentlle". */
export const mendSpelling = (tokens: readonly Token[], words: ReadonlySet<string>): Token[] =>
  tokens.map((token) => {
    if (token.kind !== 'word') return token;
    const word = mended(token.stem, words);
    return word === null ? token : { ...token, text: word, stem: word };
  });

/** Words that numbers and times are told with: not in the tables of phrases, but misspelt as often. */
export const TIME_WORDS: readonly string[] = [
  'minute',
  'heure',
  'seconde',
  'second',
  'twenty',
  'thirty',
  'forty',
  'fifteen',
  'vingt',
  'trente',
  'quarante',
  'quinze',
  'quarter',
  'round',
  'serie',
];
