import type { Command, LexiconEntry } from './concept';

const command = (name: Command, en: string, fr: string): LexiconEntry => ({
  en,
  fr,
  concept: { kind: 'command', command: name },
});

/** What one says to a session that is there already. */
export const COMMAND_WORDS: readonly LexiconEntry[] = [
  command(
    'shorter',
    'shorter; make it shorter; too long; less time; cut it down; shorten; shorten it; reduce the time; quicker; briefer; trim it',
    'plus court; plus courte; trop long; trop longue; moins long; moins longue; raccourcis; raccourcir; reduis la duree; reduire la duree; moins de temps; ecourte; abrege; racourcis; plus bref; plus rapide',
  ),
  command(
    'longer',
    'longer; make it longer; too short; more time; extend; extend it; lengthen; prolong',
    'plus long; plus longue; trop court; trop courte; rallonge; rallonger; allonge la seance; allonge le; prolonge; prolonger; plus de temps; augmente la duree; ralonge',
  ),
  command(
    'harder',
    'harder; make it harder; too easy; more intense; more challenging; more difficult; tougher; more intensity; step it up; turn it up; crank it up; push me more; intensify; more demanding; increase the intensity; not hard enough; not intense enough; level up',
    'plus dur; plus dure; trop facile; plus intense; plus difficile; plus de challenge; corse; corser; plus costaud; intensifie; augmente l intensite; monte l intensite; plus d intensite; pas assez dur; pas assez intense; plus fort; plus corse; plus exigeant; plus sportif; plus physique; plus dynamique',
  ),
  command(
    'easier',
    'easier; make it easier; too hard; too difficult; less intense; gentler; softer; calmer; too intense; tone it down; less hard; lighter; too tough; slower; reduce the intensity; less difficult; lower the intensity; dial it down',
    'plus facile; trop dur; trop dure; trop difficile; moins intense; moins dur; moins dure; moins difficile; plus doux; plus douce; trop intense; plus simple; plus leger; plus legere; baisse l intensite; diminue l intensite; plus cool; plus tranquille; plus lent; plus calme; plus lentement; plus accessible; reduis l intensite; allege; adoucis',
  ),
  command(
    'swap',
    'swap; swap out; replace; change; switch; exchange; substitute; trade; something else instead of; different exercise for',
    'remplace; remplacer; change; changer; echange; echanger; substitue; substituer; autre chose que; mets autre chose; permute; modifie',
  ),
  command(
    'remove',
    'remove; delete; take out; take away; drop; get rid of; skip; lose the; cut the',
    'enleve; enlever; retire; retirer; supprime; supprimer; vire; ote',
  ),
  command(
    'add',
    'add; include; put in; throw in; insert; incorporate',
    'ajoute; ajouter; rajoute; rajouter; mets; insere; inclus; incorpore; mets moi',
  ),
  command(
    'more',
    'more; extra; additional; increase',
    'plus de; plus d; davantage de; davantage d; davantage; encore plus de; encore plus d; augmente',
  ),
  command(
    'less',
    'less; fewer; reduce; not so many; not so much',
    'moins de; moins d; reduis; diminue; pas autant de',
  ),
  command(
    'again',
    'another one; another; different one; something different; something else; try again; new one; regenerate; shuffle; surprise me; other exercises; different exercises; a different workout; again; other session; redo; mix it up',
    'une autre; un autre; autre seance; autre chose; differente; different; recommence; nouvelle seance; nouvelle; refais; regenere; melange; surprends moi; autres exercices; d autres exercices; change tout; change de seance; varie; une autre seance; encore une',
  ),
];
