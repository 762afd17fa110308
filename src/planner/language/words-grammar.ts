import type { LexiconEntry } from './concept';

/** Words that turn, bound or join the others. */
export const GRAMMAR_WORDS: readonly LexiconEntry[] = [
  {
    en: 'no; not; never; avoid; avoiding; skip; hate; hates; dislike; nope; refuse; do not; does not; no more; zero; leave out; cut out; remove; exclude; excluding; instead of; other than; anything but; none of; stop; get rid of; ban; nor; neither; forget; drop; steer clear of; can t stand; can not stand those; lose the; ditch; fed up with; sick of; bored of; tired of; omit; free of; minus; allergic to; not a fan of; scared of; afraid of; anti',
    fr: 'pas; aucun; aucune; jamais; eviter; evite; evites; evitez; evitons; ni; deteste; refuse; zero; non; enleve; enlever; supprime; supprimer; retire; retirer; exclure; exclu; exclus; exclue; au lieu de; a la place de; plutot que; stop; arrete; interdit; interdits; interdite; proscrire; bannir; surtout pas; marre de; marre des; ras le bol; pas question de; hors de question; plus jamais; rien avec; oublie; ecarter; ecarte; horreur de; horreur des; n aime; ne supporte; peur de; allergique aux; vire; virer',
    concept: { kind: 'negator', strength: 'no' },
  },
  {
    en: 'without; w o; nothing',
    fr: 'sans; san; ss; rien',
    concept: { kind: 'negator', strength: 'without' },
  },
  {
    en: 'except; except for; but not; apart from; besides; unless; aside from; save for',
    fr: 'sauf; excepte; hormis; a part; mis a part; a l exception de; en dehors de; hors; exceptes; si ce n est',
    concept: { kind: 'except' },
  },
  {
    en: 'only; just; nothing but; nothing except; solely; exclusively; purely; merely; that s all; that s it; that is all; nothing else; is all i have; all i have; all i have is; nothing more',
    fr: 'juste; seulement; uniquement; exclusivement; rien que; rien d autre; c est tout; n ai qu; n ai que; ai qu; ai que; que du; que des; simplement; seul; seule; n avons que; tout ce que j ai; ne dispose que; dispose que; et basta; point barre; tout; strictement; entierement; ai juste',
    concept: { kind: 'only' },
  },
  {
    en: 'i have; i ve; i ve got; have got; i got; i own; we have; have; got; available; at hand; at home i have; equipped with; possess',
    fr: 'j ai; ai; dispose; possede; on a; nous avons; equipe de; equipee de; disponible; sous la main; a disposition; j possede; chez moi j ai',
    concept: { kind: 'have' },
  },
  {
    en: 'but; however; although; though; with; using; plus; then; please; and i; and my; so; because; i want; i d like; i would like; i need; give me; focus; focus on; focusing on; focused on; target; targeting; work on; mostly; mainly; rather; instead; prefer; would prefer; love; i love; like; i like; lots of; emphasis on; concentrate on',
    fr: 'mais; cependant; pourtant; avec; en utilisant; puis; ensuite; svp; s il te plait; s il vous plait; stp; et je; et j; car; parce que; parce qu; je veux; je voudrais; j aimerais; je souhaite; j ai besoin; donne moi; fais moi; focus; focus sur; cible; ciblant; cibler; travailler; travaille; axe; axe sur; axee sur; surtout; plutot; principalement; prefere; je prefere; adore; j adore; j aime; plein de; beaucoup de; accent sur; concentre; concentrer; pour; il me faut; fais',
    concept: { kind: 'break' },
  },
  {
    en: 'no pain no gain; no injuries; no injury; no pain; no pains; no health issues; no health problems; no medical conditions; no limitations; not injured; no conditions; no restrictions; pain free; healthy; in good health; no issues; no problem; no problems; not pregnant',
    fr: 'pas de blessure; pas de blessures; aucune blessure; aucune douleur; pas de douleur; pas de douleurs; sans blessure; aucun probleme de sante; pas de probleme de sante; pas blesse; pas blessee; en bonne sante; rien de special; aucune contre indication; pas de contre indication; aucun souci; pas de souci; aucun probleme; pas de probleme; pas enceinte; sans douleur; sans douleurs',
    concept: { kind: 'nothing' },
  },
  {
    en: 'get back; getting back; come back; coming back; back to; back into; be back; i m back; go back; going back; back from; back and forth; back at it; back home; step by step; next step; first step; my weight; weight is; body weight is; body mass; i weigh; pick me up; on hand; by hand; hand out; first of all; my head; at least; no matter; why not; of course not; not sure; do not know; not only; if not; do not mind; does not matter; no idea; no preference; not much; not mind; no worries; no thanks; if possible; wake up; wake me up; morning wake up; heart of; arms length; on the other hand; back in; way back; hard floor; wooden floor; ground floor; short of; in short; not long; no longer; as long as; so far; light up; light breakfast; day off; for the long term; long term; hold on; run out; running late; run through; running out; long time; long day; hard day; tough day; hard time; slow day; have a hard; no problem with; lift me up; step up; easy to follow; easy to understand; low ceiling; low ceilings; medium sized; quick question; light clothes; fast food; stomach full; on an empty stomach; empty stomach; full stomach; work day; normal; body; workout; session; routine; training; exercise; exercises; program; programme; day; today; class; home; at home',
    fr: 'me reveiller; se reveiller; reveil; reveil musculaire; gestion du poids; controle du poids; poids sante; mon poids; je pese; poids de; pas sur; pas sure; je ne sais pas; sais pas; pourquoi pas; pas seulement; peu importe; pas de preference; n importe; si possible; tout a fait; au moins; coup de main; en main; sous la main; pris en main; prendre en main; du coup; tout de suite; tout de meme; a tout; bras de fer; pied du lit; pied du mur; a pied; main courante; le coeur du; au coeur de; par coeur; avoir du mal; j ai du mal; du mal a; mal dormi; pas mal; mal de crane; mal de mer; dur de; dure journee; journee difficile; tete; long terme; a long terme; depuis longtemps; longtemps; plafond bas; facile a suivre; seance; entrainement; exercice; exercices; programme; maison; a la maison; chez moi; ce soir; ce matin; aujourd hui; jour; journee; semaine; pas trop de temps; forme; en forme; me mettre en forme; sport; sante; ventre vide; estomac vide; tour; a jeun; pas grand chose; tout seul; toute seule',
    concept: { kind: 'nothing' },
  },
];
