import type { Concept, LexiconEntry } from './concept';
import type { Equipment } from '../constraints';

const equipment = (...items: readonly Equipment[]): Concept => ({ kind: 'equipment', items });
const unknown = (name: string): Concept => ({ kind: 'unknown-equipment', name });

/** Things to train with, and places that have them or not. */
export const THING_WORDS: readonly LexiconEntry[] = [
  {
    en: 'mat; yoga mat; exercise mat; gym mat; mats; rug; carpet',
    fr: 'tapis; tapis de sol; tapis de yoga; tapis de gym; natte; moquette; tapi',
    concept: equipment('mat'),
  },
  {
    en: 'chair; chairs; stool; sofa; couch; bench; armchair',
    fr: 'chaise; chaises; tabouret; canape; banc; fauteuil',
    concept: equipment('chair'),
  },
  { en: 'wall', fr: 'mur', concept: equipment('wall') },
  {
    en: 'dumbbell; dumbbells; dumbell; dumbells; dumb bell; dumb bells; =weights; free weights; light weights; hand weights; small weights; pair of weights; water bottles; db',
    fr: 'haltere; halteres; poids; petits poids; alteres; altere; haltaires; bouteilles d eau; bouteilles; poids libres; haltere court',
    concept: equipment('dumbbells'),
  },
  {
    en: 'resistance band; resistance bands; band; bands; elastic; elastic band; loop band; mini band; theraband; rubber band',
    fr: 'elastique; elastiques; bande elastique; bandes elastiques; bande de resistance; elastiband; theraband; elastique de musculation; bandes',
    concept: equipment('resistance-band'),
  },
  {
    en: 'kettlebell; kettlebells; kettle bell; kettle bells; kb; girya',
    fr: 'kettlebell; kettlebells; kettle; girevoy',
    concept: equipment('kettlebell'),
  },
  {
    en: 'pull up bar; pullup bar; chin up bar; chinup bar; bar for pull ups',
    fr: 'barre de traction; barre de tractions; barre a traction; barre fixe',
    concept: equipment('pull-up-bar'),
  },
  {
    en: 'step; aerobic step; step platform; stepper; plyo box',
    fr: 'step; stepper; une marche; marchepied',
    concept: equipment('step'),
  },
  {
    en: 'barbell; olympic bar; squat rack',
    fr: 'barre olympique; barre de musculation; rack',
    concept: unknown('barbell'),
  },
  { en: 'treadmill', fr: 'tapis de course; tapis roulant', concept: unknown('treadmill') },
  {
    en: 'exercise bike; stationary bike; spin bike; peloton',
    fr: 'velo d appartement; velo elliptique; elliptique',
    concept: unknown('exercise bike'),
  },
  { en: 'rower; rowing machine', fr: 'rameur', concept: unknown('rowing machine') },
  {
    en: 'trx; suspension trainer; rings; gymnastic rings',
    fr: 'trx; sangles de suspension; anneaux',
    concept: unknown('suspension trainer'),
  },
  {
    en: 'medicine ball; med ball; slam ball',
    fr: 'medecine ball; medicine ball; ballon leste',
    concept: unknown('medicine ball'),
  },
  {
    en: 'swiss ball; exercise ball; stability ball; gym ball',
    fr: 'swiss ball; gros ballon; ballon de gym',
    concept: unknown('swiss ball'),
  },
  { en: 'foam roller; roller', fr: 'rouleau de massage; rouleau', concept: unknown('foam roller') },
  {
    en: 'jump rope; skipping rope; skip rope',
    fr: 'corde a sauter',
    concept: unknown('jump rope'),
  },
  {
    en: 'sandbag; weighted vest; sliders; ab wheel; bosu',
    fr: 'sac de sable; gilet leste; roue abdominale; bosu',
    concept: unknown('other equipment'),
  },
  {
    en: 'equipment; gear; kit; props; apparatus; machines; machine; equiment; equipement; accessories',
    fr: 'materiel; equipement; accessoire; accessoires; machine; machines; equipements; materiels; matos; materiele',
    concept: { kind: 'equipment-word' },
  },
  {
    en: 'bodyweight; body weight; bodyweight only; calisthenics; equipment free; nothing at home; i have nothing; have nothing; got nothing; no equip; no weights just body',
    fr: 'rien du tout; je n ai rien; n ai rien; j ai rien; poids du corps; poids de corps; au poids du corps; calisthenics; callisthenie; sans rien; les mains vides; avec rien',
    concept: { kind: 'no-equipment' },
  },
  {
    en: 'at the gym; in the gym; in a gym; full gym; gym equipment; gym session; fully equipped; home gym; fitness center; fitness centre',
    fr: 'salle de sport; salle de muscu; salle de musculation; a la salle; en salle; tout le materiel; tout l equipement',
    concept: {
      kind: 'place',
      equipment: [
        'mat',
        'chair',
        'wall',
        'dumbbells',
        'resistance-band',
        'kettlebell',
        'pull-up-bar',
        'step',
      ],
    },
  },
  {
    en: 'hotel room; hotel; travelling; traveling; business trip',
    fr: 'chambre d hotel; hotel; en voyage; en deplacement',
    concept: { kind: 'place', equipment: ['chair', 'wall'] },
  },
  {
    en: 'at my desk; at the office; in the office; in my office; desk workout; desk break; office workout; office break',
    fr: 'au bureau; pause bureau; a mon bureau; dans mon bureau',
    concept: { kind: 'place', equipment: ['chair', 'wall'], positions: ['standing', 'seated'] },
  },
  {
    en: 'outside; outdoors; in the park; park; beach; garden; backyard; playground',
    fr: 'dehors; exterieur; en exterieur; au parc; parc; plage; jardin; en plein air',
    concept: { kind: 'place', equipment: [] },
  },
];

/** How one wants to move, or not. */
export const MANNER_WORDS: readonly LexiconEntry[] = [
  {
    en: 'jump; jumps; jumping; hop; hops; hopping; plyo; plyos; plyometric; plyometrics; leap; leaps; leaping; bounce; bouncing; jumpy; jumpin; high impact; impact; impacts; pounding; explosive moves; jumping around; bounding; skipping',
    fr: 'saut; sauts; sauter; saute; sautes; sautee; sautees; sautille; sautiller; sautillement; sautillements; bond; bonds; bondir; bondissant; pliometrie; plyometrie; impact; impacts; choc; chocs; sauts sur place',
    concept: { kind: 'jump' },
  },
  {
    en: 'low impact; low impakt; joint friendly; knee friendly; no impact; zero impact; impact free; jump free; soft on the joints; easy on the joints; easy on joints; gentle on the joints; gentle on joints; kind to joints; feet on the floor; feet on the ground',
    fr: 'faible impact; impact faible; sans impact; low impact; impact reduit; doux pour les articulations; peu d impact; basse intensite d impact; pieds au sol; les pieds au sol; sans choc',
    concept: { kind: 'low-impact' },
  },
  {
    en: 'quiet; quietly; silent; silently; neighbour; neighbours; neighbor; neighbors; downstairs; upstairs; thin walls; thin wall; thin floor; thin floors; thin ceiling; wake the baby; wake up the baby; waking; wake my; wake the; wake anyone; wake anybody; wake everyone; wake up my; wake up the; sleeping baby; baby sleeping; baby is sleeping; baby is asleep; baby asleep; kid sleeping; kids are sleeping; kids are asleep; roommate; roommates; roomate; apartment; flat; small flat; noiseless; quite workout; late at night; dorm; everyone is asleep; people sleeping; child is sleeping',
    fr: 'silencieux; silencieuse; silencieusement; silence; en silence; discret; discrete; discretement; voisin; voisins; voisine; voisines; murs fins; mur fin; murs minces; parois fines; cloison fine; cloisons fines; reveiller; bebe dort; bebe qui dort; enfants dorment; enfant dort; petit dort; appartement; appart; mal isole; mal insonorise; colocataire; coloc; sans faire de bruit; tard le soir; parquet; copropriete; du dessous; d en dessous; tout le monde dort; sans reveiller',
    concept: { kind: 'quiet' },
  },
  {
    en: 'noise; noises; noisy; loud; sound',
    fr: 'bruit; bruits; bruyant; bruyants; bruyante; tapage',
    concept: { kind: 'noise' },
  },
  {
    en: 'standing; standing up; standing only; all standing; on my feet; on your feet; stay standing; standing workout',
    fr: 'debout; station debout; rester debout; tout debout; position debout; sur mes pieds',
    concept: { kind: 'position', positions: ['standing'] },
  },
  {
    en: 'floor work; floorwork; floor workout; floor exercises; floor based; floor only; on the floor; on the ground; lying; lying down; on the mat only; mat work; mat workout; ground exercises; ground work; floor exercise; in bed; on my bed',
    fr: 'au sol; par terre; allonge; allongee; allonges; exercices au sol; sur le sol; au lit; dans mon lit; a terre',
    concept: { kind: 'position', positions: ['floor', 'kneeling'] },
  },
  {
    en: 'lie down; lie; laying down; on my back; get down; getting down; go down on the floor; floor; ground; get on the floor; get down on the floor; getting on the floor; go on the floor',
    fr: 'couche; couchee; s allonger; m allonger; me coucher; me mettre au sol; sur le dos; descendre au sol; aller au sol; sol; passer au sol; se mettre au sol',
    concept: { kind: 'position', positions: ['floor', 'kneeling'], weak: true },
  },
  {
    en: 'stand; upright; stand up; on foot',
    fr: 'me tenir debout; rester debout longtemps',
    concept: { kind: 'position', positions: ['standing'], weak: true },
  },
  {
    en: 'kneeling; kneel; on my knees; on the knees; on all fours; all fours; on hands and knees; on my hands and knees',
    fr: 'a genoux; agenouille; agenouillee; a quatre pattes; quatre pattes; quadrupedie; m agenouiller; s agenouiller; sur les genoux; se mettre a genoux; me mettre a genoux; appui sur les genoux',
    concept: { kind: 'position', positions: ['kneeling'], weak: true },
  },
  {
    en: 'seated; sitting; seated workout; chair workout; chair exercises; chair yoga; sitting down',
    fr: 'assis; assise; assises; position assise; sur chaise; sur une chaise; gym sur chaise; en position assise',
    concept: { kind: 'position', positions: ['seated'] },
  },
  {
    en: 'wheelchair; in a wheelchair; can not stand; unable to stand; not able to stand; can not stand up; leg in a cast; broken leg; broken foot; broken ankle; on crutches; paraplegic',
    fr: 'fauteuil roulant; en fauteuil; ne peux pas me lever; peux pas me lever; ne peux pas tenir debout; ne peux pas rester debout; jambe dans le platre; jambe cassee; pied casse; cheville cassee; bequilles; paraplegique; jambe platree',
    concept: { kind: 'position', positions: ['seated'], strict: true },
  },
];
