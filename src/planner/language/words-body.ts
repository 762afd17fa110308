import type { BodyPart, Concept, LexiconEntry } from './concept';

const body = (part: Partial<BodyPart>): Concept => ({
  kind: 'body',
  part: { muscles: [], areas: [], tags: [], ...part },
});

/** Parts of the body, and what each means as a focus and as a complaint. */
export const BODY_WORDS: readonly LexiconEntry[] = [
  {
    en: 'knee; knees; kneecap; patella; meniscus; acl; mcl',
    fr: 'genou; genoux; rotule; menisque; ligament croise; ligaments croises; a genou',
    concept: body({ muscles: ['quads', 'hamstrings', 'glutes'], tags: ['knee'] }),
  },
  {
    en: 'lower back; low back; lumbar; lumbar spine; lumbars; tailbone; sacrum',
    fr: 'bas du dos; lombaire; lombaires; reins; bas de dos; coccyx; sacrum',
    concept: body({ muscles: ['lower-back'], tags: ['lower-back'] }),
  },
  {
    en: 'upper back; mid back; middle back; between my shoulder blades; shoulder blades; trapezius; traps; rhomboids',
    fr: 'haut du dos; milieu du dos; entre les omoplates; omoplates; omoplate; trapeze; trapezes; rhomboides',
    concept: body({
      muscles: ['upper-back', 'lats'],
      tags: ['neck', 'shoulder', 'lower-back'],
      nearest: true,
    }),
  },
  {
    en: 'back; spine; spinal; back muscles; backs',
    fr: 'dos; colonne; colonne vertebrale; rachis',
    concept: body({ muscles: ['lats', 'upper-back', 'lower-back'], tags: ['lower-back'] }),
  },
  {
    en: 'shoulder; shoulders; delts; deltoids; rotator cuff; shouders',
    fr: 'epaule; epaules; deltoide; deltoides; coiffe; coiffe des rotateurs',
    concept: body({ muscles: ['shoulders'], tags: ['shoulder'] }),
  },
  {
    en: 'neck; cervical; cervical spine; cervicals',
    fr: 'cou; nuque; cervicale; cervicales',
    concept: body({ muscles: ['neck', 'upper-back', 'shoulders'], tags: ['neck'] }),
  },
  {
    en: 'wrist; wrists',
    fr: 'poignet; poignets',
    concept: body({ muscles: ['forearms'], tags: ['wrist'] }),
  },
  {
    en: 'hand; hands; finger; fingers; thumb; thumbs',
    fr: 'la main; les mains; mes mains; ma main; aux mains; doigt; doigts; pouce; pouces',
    concept: body({ tags: ['wrist'] }),
  },
  {
    en: 'elbow; elbows',
    fr: 'coude; coudes',
    concept: body({ muscles: ['biceps', 'triceps'], tags: ['wrist', 'shoulder'], nearest: true }),
  },
  {
    en: 'ankle; ankles; achilles; achilles tendon',
    fr: 'cheville; chevilles; tendon d achille',
    concept: body({ muscles: ['calves'], tags: ['ankle'] }),
  },
  {
    en: 'overhead; overhead work; above my head; over my head; arms overhead',
    fr: 'au dessus de la tete; bras en l air; bras leves; lever les bras; bras au dessus de la tete',
    concept: body({ tags: ['shoulder'] }),
  },
  {
    en: 'foot; feet; heel; heels; toe; toes',
    fr: 'pied; pieds; talon; talons; orteil; orteils; voute plantaire',
    concept: body({ tags: ['ankle'] }),
  },
  {
    en: 'shin; shins',
    fr: 'tibia; tibias',
    concept: body({ muscles: ['calves'], tags: ['ankle', 'knee'], nearest: true }),
  },
  {
    en: 'hip; hips; groin; groins; pelvis',
    fr: 'hanche; hanches; aine; bassin; pubis',
    concept: body({ muscles: ['glutes', 'hip-flexors', 'abductors', 'adductors'], tags: ['hip'] }),
  },
  {
    en: 'hip flexor; hip flexors; psoas',
    fr: 'psoas; flechisseurs de hanche; flechisseur',
    concept: body({ muscles: ['hip-flexors'], tags: ['hip'] }),
  },
  {
    en: 'chest; pecs; pectorals; pec; breast',
    fr: 'pectoraux; pecs; pectoral; torse; poitrine; pec',
    concept: body({ muscles: ['chest'], tags: ['shoulder'], redFlag: 'chest-pain' }),
  },
  {
    en: 'heart',
    fr: 'coeur; thorax; cage thoracique; sternum',
    concept: body({ redFlag: 'chest-pain', areas: ['cardio'] }),
  },
  {
    en: 'arm; arms; upper arms; guns; bingo wings',
    fr: 'bras; haut des bras',
    concept: body({
      muscles: ['biceps', 'triceps', 'shoulders', 'forearms'],
      tags: ['shoulder', 'wrist'],
      nearest: true,
    }),
  },
  {
    en: 'biceps; bicep',
    fr: 'biceps',
    concept: body({ muscles: ['biceps'], tags: ['shoulder'], nearest: true }),
  },
  {
    en: 'triceps; tricep',
    fr: 'triceps',
    concept: body({ muscles: ['triceps'], tags: ['shoulder'], nearest: true }),
  },
  {
    en: 'forearm; forearms; grip',
    fr: 'avant bras',
    concept: body({ muscles: ['forearms'], tags: ['wrist'] }),
  },
  {
    en: 'lats; lat',
    fr: 'dorsaux; grand dorsal; dorsal',
    concept: body({ muscles: ['lats', 'upper-back'], tags: ['shoulder'], nearest: true }),
  },
  {
    en: 'abs; ab; abdominals; abdominal; six pack; sixpack; belly; stomach; tummy; waist; midsection; flat stomach',
    fr: 'abdo; abdos; abdominaux; abdominal; ventre; ventre plat; tour de taille; taille fine; affiner la taille; tablettes; plaquettes; plaquette de chocolat',
    concept: body({
      muscles: ['abs', 'obliques', 'core'],
      areas: ['core'],
      tags: ['lower-back'],
      nearest: true,
    }),
  },
  {
    en: 'core; trunk; deep core; core strength; core muscles',
    fr: 'sangle abdominale; tronc; centre du corps; core; muscles profonds; ceinture abdominale; gainage; gaine; gainer',
    concept: body({
      muscles: ['abs', 'obliques', 'core'],
      areas: ['core'],
      tags: ['lower-back'],
      nearest: true,
    }),
  },
  {
    en: 'obliques; oblique; love handles; side abs; muffin top',
    fr: 'obliques; poignees d amour',
    concept: body({ muscles: ['obliques'], tags: ['lower-back'], nearest: true }),
  },
  {
    en: 'glutes; glute; butt; bum; booty; buttocks; backside; bottom; rear',
    fr: 'fessier; fessiers; fesses; fesse; cul; popotin; derriere',
    concept: body({ muscles: ['glutes'], tags: ['hip'], nearest: true }),
  },
  {
    en: 'thigh; thighs; quads; quad; quadriceps',
    fr: 'cuisse; cuisses; quadriceps; quadri',
    concept: body({ muscles: ['quads', 'hamstrings', 'adductors'], tags: ['knee'], nearest: true }),
  },
  {
    en: 'hamstring; hamstrings; hammies; posterior chain',
    fr: 'ischio; ischios; ischio jambiers; chaine posterieure',
    concept: body({
      muscles: ['hamstrings', 'glutes'],
      tags: ['hip', 'lower-back'],
      nearest: true,
    }),
  },
  {
    en: 'calf; calves',
    fr: 'mollet; mollets',
    concept: body({ muscles: ['calves'], tags: ['ankle'], nearest: true }),
  },
  {
    en: 'inner thigh; inner thighs; adductors; adductor',
    fr: 'adducteur; adducteurs; interieur des cuisses; interieur de cuisse',
    concept: body({ muscles: ['adductors', 'quads', 'glutes'], tags: ['hip'], nearest: true }),
  },
  {
    en: 'outer thigh; outer thighs; abductors; side glutes; outer hips',
    fr: 'abducteur; abducteurs; exterieur des cuisses; moyen fessier; culotte de cheval',
    concept: body({ muscles: ['abductors', 'glutes'], tags: ['hip'], nearest: true }),
  },
  {
    en: 'leg; legs; lower body; lower half; leg day; bottom half',
    fr: 'jambe; jambes; bas du corps; membres inferieurs; train inferieur; gambettes',
    concept: body({ areas: ['lower-body'], tags: ['knee', 'ankle'], nearest: true }),
  },
  {
    en: 'upper body; top half; upper half; push day; pull day',
    fr: 'haut du corps; membres superieurs; train superieur; buste',
    concept: body({ areas: ['upper-body'], tags: ['shoulder'], nearest: true }),
  },
  {
    en: 'full body; whole body; total body; fullbody; all over; entire body; full workout; everything; head to toe',
    fr: 'full body; corps entier; tout le corps; corps complet; ensemble du corps; full; complet; complete; de la tete aux pieds',
    concept: body({ whole: true }),
  },
];

/** Words of pain and of care. */
export const PAIN_WORDS: readonly LexiconEntry[] = [
  {
    en: 'is fine; are fine; is ok; are ok; is okay; are okay; feels fine; feel fine; no longer hurts; no longer hurt; does not hurt; do not hurt; is healed; are healed',
    fr: 'va bien; vont bien; va tres bien; vont tres bien; ne me fait plus mal; ne me font plus mal; est gueri; est guerie; n a rien; n ont rien',
    concept: { kind: 'pain', sense: 'fine' },
  },
  {
    en: 'pain; pains; hurt; hurts; hurting; ache; aches; aching; achy; painful; injury; injuries; problem; problems; issue; issues; trouble; troubles; complaint; discomfort; arthritis; arthrosis; osteoarthritis; tendinitis; tendonitis; sprain; strain; twinge; twinges; inflammation; bursitis; killing me; acting up; act up; playing up; play up; is out; is fragile; are fragile; fragile; are bad; is bad; is injured; are injured; damaged; torn; swollen; surgery years ago; condition; not great; not good; is not fine; are not fine; is not ok; are not ok; no good; are shot; is shot; gave out; giving me grief; complain; complains; arthritic; flare up; flared up; rehab; limitation; limitations; tender; click; clicks; clicking; crack; cracks; cracking; grinding; iffy; niggle; niggles; niggling; wobbly; unstable; gives way; locks up; throbbing; burning; touchy; dislocate; dislocates; hypermobile; worn; replacement; replaced',
    fr: 'ne va pas bien; ne vont pas bien; va pas bien; vont pas bien; mal; maux; douleur; douleurs; douloureux; douloureuse; douloureuses; blesse; blessee; blessure; blessures; fragile; fragiles; sensible; sensibles; abime; abimes; abimee; probleme; problemes; souci; soucis; gene; genes; arthrose; arthrite; tendinite; tendinites; tendinopathie; entorse; entorses; foulure; dechirure; luxation; inflammation; bursite; fait souffrir; font souffrir; souffre; qui tire; qui coince; coince; coincee; bloque; bloquee; en vrac; en compote; capricieux; capricieuse; delicat; delicate; prothese; pas terrible; pas top; handicap; limitation; pathologie; reeducation; me lance; me lancent; qui lance; grince; grincent; craque; craquent; instable; se derobe; lache; boite; deboite; hypermobile; claque; claquent; me brule; lancinant; lancinante; me gene; me genent; me tire; me tirent; en mauvais etat; use; uses; usee',
    concept: { kind: 'pain', sense: 'state' },
  },
  {
    en: 'bad; sensitive; injured; dodgy; wonky; creaky; sprained; strained; twisted; broken; old injury in; recovering; recovering from; frozen; trick; crappy; temperamental; delicate; busted; wrecked; vulnerable; trouble with; issues with; problems with; suffer from; suffering from; dislocated; bruised; gammy; troubled; broke; fractured; fracture; tore; pulled; jammed',
    fr: 'mauvais; mauvaise; contracture; contracte; contractee; foule; foulee; tordu; tordue; casse; cassee; sujet a; sujette a; claquage; elongation; fracture; fracturee; claque',
    concept: { kind: 'pain', sense: 'before' },
  },
  {
    en: 'stiff; stiffness; tight; tightness; weak; tense; rigid; rusty; tension in; tension; knots in',
    fr: 'raide; raides; tendu; tendue; tendus; tendues; crispe; crispee; raideur; raideurs; tensions; noue; nouee; rouille; rouillee; faible; faibles; denouer; debloquer',
    concept: { kind: 'pain', sense: 'stiff' },
  },
  {
    en: 'sore; soreness; doms; tired; exhausted; fatigued; worked out yesterday; trained yesterday',
    fr: 'courbature; courbatures; courbature aux; courbatu; fatigue; fatigues; fatiguees; lourd; lourdes',
    concept: { kind: 'pain', sense: 'sore' },
  },
  {
    en: 'stress; stressing; straining; load; loading; pressure; pressure on; put weight; weight on; impact on; overload; aggravate; aggravating; irritate; irritating; hurting; tax; taxing; bother; bothering; jar; jarring; use; using; involve; involving; bend; bending; good for',
    fr: 'forcer; forcer sur; solliciter; sollicite; sollicitent; charge; charger; appui; appui sur; faire mal; me faire mal; pression; pression sur; tirer; tirer sur; aggraver; brusquer; abimer; surcharger; contrainte; contraintes; plier; flechir; bon pour',
    concept: { kind: 'pain', sense: 'act' },
  },
  {
    en: 'protect; protecting; spare; sparing; easy on; go easy on; gentle on; kind to; friendly; careful with; careful of; mindful of; watch out for; watch my; mind my; respect; take care of; look after; safe; safe for; to be careful; preserve; because of; due to; accommodate; work around; avoid loading; nothing that hurts; nothing on; rehabilitate; rehab for; modify for; considerate of',
    fr: 'menager; menage; menageant; proteger; protege; protegeant; epargner; epargne; preserver; preserve; doux pour; douce pour; attention a; attention aux; attention au; faire attention; faut faire attention; fais attention; prudence; gare a; gare aux; respecter; respectueux; a cause de; a cause du; a cause des; a cause d; sans danger pour; soulager; soulage; adapte; adaptee; rien sur; pas d appui; sans forcer sur; sans trop forcer sur; sans tirer sur; sans appui sur; sans pression sur; sans solliciter; sans charger',
    concept: { kind: 'pain', sense: 'protect' },
  },
];

const condition = (...tags: Extract<Concept, { kind: 'condition' }>['tags']): Concept => ({
  kind: 'condition',
  tags,
});

/** Conditions that name what is to be left out by themselves. */
export const CONDITION_TERMS: readonly LexiconEntry[] = [
  {
    en: 'sciatica; sciatic; lumbago; herniated disc; slipped disc; bulging disc; disc herniation; herniated disk; slipped disk; scoliosis; back pain; backache; back ache; spinal stenosis; spondylitis; low back pain; lbp',
    fr: 'sciatique; lumbago; lombalgie; hernie discale; scoliose; tour de reins; discopathie; mal de dos; mal dos; mal au do; dorsalgie; canal lombaire etroit; spondylarthrite; cruralgie; lordose',
    concept: condition('lower-back'),
  },
  {
    en: 'whiplash; torticollis; crick in my neck; text neck',
    fr: 'torticolis; cervicalgie; coup du lapin; nevralgie cervico brachiale',
    concept: condition('neck'),
  },
  {
    en: 'carpal tunnel; carpal tunnel syndrome; rsi; de quervain',
    fr: 'canal carpien; syndrome du canal carpien; tms; kyste synovial',
    concept: condition('wrist'),
  },
  {
    en: 'runner s knee; runners knee; jumper s knee; jumpers knee; patellar tendinitis; torn meniscus; chondromalacia; osgood',
    fr: 'gonarthrose; syndrome rotulien; essuie glace; tfl; syndrome femoro patellaire; chondromalacie',
    concept: condition('knee'),
  },
  {
    en: 'plantar fasciitis; achilles tendinitis; flat feet; bunion; heel spur',
    fr: 'aponevrosite; aponevrosite plantaire; fasciite plantaire; epine calcaneenne; fascite plantaire; hallux valgus',
    concept: condition('ankle'),
  },
  { en: 'shin splints; shin splint', fr: 'periostite', concept: condition('ankle', 'knee') },
  {
    en: 'frozen shoulder; shoulder impingement; rotator cuff tear; impingement; dislocated shoulder',
    fr: 'capsulite; epaule gelee; conflit sous acromial; epaule luxee; conflit de l epaule',
    concept: condition('shoulder'),
  },
  {
    en: 'tennis elbow; golfer s elbow; golfers elbow; epicondylitis',
    fr: 'epicondylite; tennis elbow',
    concept: condition('wrist', 'shoulder'),
  },
  {
    en: 'hip impingement; hip replacement; hip dysplasia; labral tear',
    fr: 'coxarthrose; pubalgie; prothese de hanche; dysplasie de hanche; conflit de hanche',
    concept: condition('hip'),
  },
  {
    en: 'pregnant; pregnancy; prenatal; antenatal; expecting; expecting a baby; trimester; baby bump; with child; preggo; mum to be; mom to be; postpartum; postnatal; post natal; post partum; just had a baby; gave birth; after birth; diastasis; diastasis recti; breastfeeding; pregnent; pregant',
    fr: 'enceinte; grossesse; prenatal; prenatale; trimestre; attends un bebe; attend un bebe; future maman; futur bebe; post partum; postpartum; post natal; postnatal; accouche; accouchement; accoucher; jeune maman; diastasis; enceintes; allaite; femme enceinte; enseinte; enceint',
    concept: condition('pregnancy'),
  },
  {
    en: 'c section; cesarean; caesarean; cesarean section; c section scar',
    fr: 'cesarienne; cesariennes',
    concept: { kind: 'condition', tags: ['pregnancy'], operation: true },
  },
  {
    en: 'hypertension; high blood pressure; blood pressure; hypertensive; hbp; hypotension; low blood pressure; glaucoma',
    fr: 'hypertension; hypertendu; hypertendue; tension arterielle; hta; de la tension; tension elevee; trop de tension; pression arterielle; probleme de tension; problemes de tension; tension haute; hypotension; tension basse; glaucome; medicaments pour la tension',
    concept: condition('hypertension'),
  },
  {
    en: 'osteoporosis; osteopenia; brittle bones',
    fr: 'osteoporose; osteopenie',
    concept: { kind: 'condition', tags: ['lower-back', 'wrist'], lowImpact: true },
  },
  {
    en: 'overweight; obese; obesity; heavy person; plus size; bmi',
    fr: 'surpoids; obese; obesite; en surpoids; forte corpulence; imc; ronde; grossi',
    concept: { kind: 'condition', tags: [], lowImpact: true },
  },
  {
    en: 'joint pain; joints; joint; joint problems; achy joints; sore joints; my joints; rheumatism; rheumatoid; fibromyalgia',
    fr: 'articulation; articulations; articulaire; articulaires; rhumatismes; polyarthrite; fibromyalgie',
    concept: { kind: 'condition', tags: [], lowImpact: true },
  },
  {
    en: 'pelvic floor; incontinence; prolapse',
    fr: 'perinee; plancher pelvien; incontinence; prolapsus; descente d organe; fuites urinaires',
    concept: { kind: 'condition', tags: ['pregnancy'], lowImpact: true },
  },
  { en: 'asthma; asthmatic', fr: 'asthme; asthmatique', concept: { kind: 'condition', tags: [] } },
];
