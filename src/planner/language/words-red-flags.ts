import type { Concept, LexiconEntry } from './concept';
import type { RedFlag } from '../red-flags';

const flag = (name: RedFlag): Concept => ({ kind: 'red-flag', flag: name });

/** Red flags of PAR-Q+ as people say them. Pain in the chest is found by the words of pain, too. */
export const RED_FLAG_WORDS: readonly LexiconEntry[] = [
  {
    en: 'chest pain; chest pains; chest tightness; chest pressure; chest discomfort; tightness in my chest; tightness in the chest; pressure in my chest; pressure on my chest; pain in my chest; pain in the chest; chest hurts; chest hurting; tight feeling in my chest; my chest is tight; my chest feels tight; my chest gets tight; heart pain; heart hurts; pain in my heart; pain in my left arm; angina',
    fr: 'douleur a la poitrine; douleurs a la poitrine; douleur dans la poitrine; douleurs dans la poitrine; mal a la poitrine; mal dans la poitrine; mal au coeur; douleur thoracique; douleurs thoraciques; oppression thoracique; oppression; serrement a la poitrine; poitrine serree; poitrine qui serre; poitrine oppressee; douleur au coeur; angine de poitrine; angor; point au coeur; douleur au thorax; mal au thorax; douleur au sternum; douleur bras gauche; douleur dans le bras gauche; gene dans la poitrine; poitrine qui me fait mal; douleur poitrine; douleurs poitrine; poids sur la poitrine',
    concept: flag('chest-pain'),
  },
  {
    en: 'faint; fainted; fainting; faints; pass out; passed out; passing out; black out; blacked out; blackout; blackouts; collapse; collapsed; syncope; dizzy; dizziness; dizzy spells; vertigo; lightheaded; lightheadedness; light headed; light headedness; head spins; head spinning; woozy; lost consciousness; lose consciousness; loss of consciousness; room spins',
    fr: 'evanoui; evanouie; evanouir; evanouissement; evanouissements; malaise; malaises; perdu connaissance; perte de connaissance; pertes de connaissance; perdre connaissance; tombe dans les pommes; tomber dans les pommes; vertige; vertiges; etourdissement; etourdissements; tete qui tourne; tete tourne; tete me tourne; syncope; syncopes; tourner de l oeil; vertigineux; m evanouis; verttige; vertijes; vertigo',
    concept: flag('fainting'),
  },
  {
    en: 'short of breath; shortness of breath; can not breathe; trouble breathing; difficulty breathing; hard to breathe; breathless at rest; breathless when resting; out of breath at rest; out of breath sitting; out of breath when sitting; breathless sitting; out of breath doing nothing; breathless doing nothing; struggle to breathe; out of breath just sitting; breathless lying down; out of breath even at rest; breathless even at rest',
    fr: 'essoufflement au repos; essouffle au repos; essoufflee au repos; essouffle meme au repos; essoufflee meme au repos; essoufflement meme au repos; essouffle sans rien faire; essoufflee sans rien faire; essouffle sans effort; essoufflee sans effort; mal a respirer; du mal a respirer; difficulte a respirer; difficultes a respirer; difficultes respiratoires; peine a respirer; a bout de souffle au repos; gene respiratoire; respirer difficilement; n arrive pas a respirer; arrive plus a respirer; manque d air; essouffle en parlant; essouffle assis',
    concept: flag('breathless-at-rest'),
  },
  {
    en: 'heart attack; heart disease; heart condition; heart failure; heart surgery; heart problem; heart problems; heart issue; heart issues; heart trouble; heart murmur; heart defect; heart patient; cardiac patient; cardiac event; cardiac arrest; cardiac condition; cardiac issues; cardiac problem; arrhythmia; irregular heartbeat; pacemaker; stent; bypass; palpitation; palpitations; had a stroke; after a stroke; after my stroke; stroke survivor; since my stroke; recent stroke; coronary; myocarditis; cardiomyopathy; aneurysm; blood clot; atrial fibrillation; afib; pulmonary embolism; dvt; thrombosis',
    fr: 'infarctus; crise cardiaque; arret cardiaque; probleme cardiaque; problemes cardiaques; maladie cardiaque; insuffisance cardiaque; insuffisant cardiaque; malade du coeur; probleme au coeur; problemes au coeur; probleme de coeur; problemes de coeur; souci au coeur; soucis au coeur; souci cardiaque; soucis cardiaques; souci de coeur; antecedents cardiaques; trouble cardiaque; troubles cardiaques; arythmie; pacemaker; pace maker; stent; stents; pontage; palpitation; palpitations; avc; cardiopathie; souffle au coeur; coronarien; myocardite; anevrisme; phlebite; embolie; embolie pulmonaire; cardiaque; valve cardiaque; opere du coeur; operee du coeur; operation du coeur; fibrillation; caillot; tachycardie',
    concept: flag('heart'),
  },
  {
    en: 'surgery; operation; operated; operated on; post op; postop; post surgery; surgical; c section last; stitches; arthroscopy; going under the knife',
    fr: 'opere; operee; operes; operation; chirurgie; operation chirurgicale; intervention chirurgicale; post operatoire; postoperatoire; points de suture; arthroscopie; fais operer; suis fait operer',
    concept: { kind: 'surgery' },
  },
  {
    en: 'years ago; year ago; years back; long ago; as a child; as a kid; old surgery; in my childhood; decades ago; ten years; long time ago; fully recovered; fully healed; when i was; last century',
    fr: 'ans; annees; ancienne; ancien; il y a longtemps; enfance; quand j etais; enfant; il y a des annees; completement gueri; gueri; guerie; completement remis',
    concept: { kind: 'long-ago' },
  },
  {
    en: 'bleeding; bleed; bleeds; spotting; waters broke; water broke; my waters; leaking fluid; fluid leak; leak fluid; leaking amniotic; loss of fluid; losing fluid; amniotic fluid; having contractions; have contractions; early contractions; hemorrhage; haemorrhage',
    fr: 'saigne; saigner; saignement; saignements; perds du sang; pertes de sang; perte de sang; perte des eaux; perdu les eaux; perds les eaux; perte de liquide; pertes de liquide; liquide amniotique; poche des eaux; j ai des contractions; avec des contractions; des contractions precoces; hemorragie; metrorragie; seignement; seignements',
    concept: flag('bleeding'),
  },
  {
    en: 'fever; feverish; flu; influenza; have a temperature; high temperature; running a temperature; covid; infection; pneumonia; bronchitis',
    fr: 'fievre; fievreux; fievreuse; febrile; grippe; grippal; j ai de la temperature; covid; infection; pneumonie; bronchite; fievres; 39 de fievre; angine',
    concept: flag('fever'),
  },
  {
    en: 'severe pain; sudden pain; sudden severe pain; sharp pain; sharp pains; acute pain; excruciating; excruciating pain; unbearable; unbearable pain; stabbing pain; intense pain; extreme pain; agony; agonizing; sudden sharp pain; sudden intense pain; severe sudden pain; worst pain; shooting pain; numbness; numb; loss of feeling; popped; heard a pop; heard a crack',
    fr: 'douleur soudaine; douleurs soudaines; douleur aigue; douleurs aigues; douleur vive; douleurs vives; vive douleur; douleur intense; douleurs intenses; douleur insupportable; insupportable; douleur violente; violente douleur; douleurs violentes; douleur brutale; douleur severe; douleur fulgurante; douleur tres forte; douleur atroce; forte douleur; fortes douleurs; douleurs fortes; engourdissement; engourdi; engourdie; perte de sensibilite; entendu un crac; douleur forte; soudaine douleur; douleur subite; douleur tres vive; douleur extreme',
    concept: flag('severe-pain'),
  },
];
