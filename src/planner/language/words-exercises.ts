/**
 * What people call exercises besides the names on their cards. `slugs`: what is meant when it is wanted, the first that the
 * catalogue has; `family`: what is left out when it is refused: every exercise whose slug contains one of these.
 */
export interface ExerciseWords {
  readonly phrases: string;
  readonly slugs: readonly string[];
  readonly family: readonly string[];
}

const words = (phrases: string, slugs: string, family: string): ExerciseWords => ({
  phrases,
  slugs: slugs.split(' '),
  family: family.split(' '),
});

export const EXERCISE_WORDS: readonly ExerciseWords[] = [
  words('burpee; burpees; burpies; burpis; burpie; burppes', 'burpees', 'burpee'),
  words(
    'half burpees; half burpee; demi burpees; demi burpee',
    'quick-feet-half-burpees',
    'half-burpee',
  ),
  words(
    'step back burpees; burpees without a jump; burpees sans saut; burpee sans saut; low impact burpees',
    'step-back-burpees',
    'step-back-burpee',
  ),
  words(
    'squat; squats; air squat; air squats; sqats; squatts; squate; flexions de jambes; flexions',
    'air-squats',
    'squat',
  ),
  words(
    'jump squats; jump squat; squat jumps; squat jump; squats sautes; squat saute; jumping squats; jumping squat; squats jump',
    'jump-squats',
    'jump-squat',
  ),
  words(
    'half squats; half squat; demi squats; demi squat; mini squats; quarter squats',
    'half-squats',
    'half-squat',
  ),
  words('goblet squats; goblet squat; goblet', 'goblet-squats', 'goblet'),
  words(
    'split squats; split squat; fentes statiques; bulgarian split squats; fente statique; fentes bulgares',
    'split-squats',
    'split-squat',
  ),
  words(
    'lunge; lunges; reverse lunges; reverse lunge; fente; fentes; fentes arriere; fente arriere; fentes avant; forward lunges; walking lunges; fentes marchees; longes',
    'reverse-lunges split-squats',
    'lunge split-squat worlds-greatest',
  ),
  words(
    'side lunges; side lunge; lateral lunges; lateral lunge; fentes laterales; fente laterale; cossack squats',
    'side-lunges',
    'side-lunge',
  ),
  words(
    'push up; push ups; pushup; pushups; press up; press ups; pressups; pressup; pompe; pompes; push-ups; pomppe; pompees',
    'push-ups',
    'push-up',
  ),
  words(
    'knee push ups; knee push up; pompes sur les genoux; pompes genoux; pompes a genoux; push ups on my knees; push ups on the knees; knee pushups; modified push ups; girl push ups',
    'knee-push-ups',
    'knee-push-up',
  ),
  words(
    'wall push ups; wall push up; pompes contre un mur; pompes contre le mur; pompes au mur; wall pushups; pompes murales',
    'wall-push-ups',
    'wall-push-up',
  ),
  words(
    'decline push ups; pompes pieds sureleves; pompes declinees; decline pushups',
    'decline-push-ups',
    'decline-push-up',
  ),
  words(
    'pike push ups; pompes en v; pompes en v inverse; pike pushups; pompes pike',
    'pike-push-ups',
    'pike-push-up',
  ),
  words(
    'plank; planks; planche; planches; planking; plancks',
    'plank forearm-plank knee-plank',
    'plank',
  ),
  words(
    'forearm plank; forearm planks; planche sur les avant bras; planche avant bras; gainage sur les avant bras; planche sur les coudes; elbow plank; elbow planks',
    'forearm-plank',
    'forearm-plank',
  ),
  words(
    'knee plank; knee planks; planche sur les genoux; gainage sur les genoux',
    'knee-plank',
    'knee-plank',
  ),
  words(
    'side plank; side planks; planche laterale; planches laterales; gainage lateral; planche de cote; gainage oblique',
    'side-plank',
    'side-plank',
  ),
  words(
    'crunch; crunches; crunchs; sit up; sit ups; situps; situp; releves de buste; crunche; releve de buste',
    'crunches',
    'crunch',
  ),
  words(
    'bicycle crunches; bicycle crunch; bicycles; crunchs velo; crunch velo; crunch bicycle; crunchs obliques; abdos velo',
    'bicycle-crunches',
    'bicycle',
  ),
  words(
    'russian twist; russian twists; twist russe; twists russes; rotations russes; russian twits',
    'russian-twists',
    'russian-twist',
  ),
  words(
    'leg raise; leg raises; releves de jambes; releve de jambes; leg lifts; leg lift; lever de jambes; levees de jambes; double leg lowers',
    'leg-raises',
    'leg-raise',
  ),
  words('dead bug; dead bugs; deadbug; deadbugs', 'dead-bug', 'dead-bug'),
  words('bird dog; bird dogs; birddog; bird-dogs', 'bird-dog', 'bird-dog'),
  words(
    'mountain climber; mountain climbers; climbers; grimpeurs; grimpeur; mountain climer; montain climbers',
    'mountain-climbers slow-mountain-climbers',
    'mountain-climber',
  ),
  words(
    'slow mountain climbers; mountain climbers lents',
    'slow-mountain-climbers',
    'slow-mountain-climber',
  ),
  words(
    'jumping jack; jumping jacks; star jumps; star jump; jumpin jacks; jacks; ecarts sautes; jumping jaks; pantins',
    'jumping-jacks',
    'jumping-jack step-jack',
  ),
  words(
    'step jacks; step jack; jumping jacks sans saut; low impact jacks; jacks without jumping; half jacks',
    'step-jacks',
    'step-jack',
  ),
  words(
    'high knee; high knees; montees de genoux; montee de genoux; genoux hauts; running in place; running on the spot; courir sur place; course sur place; jogging in place',
    'high-knees',
    'high-knees knee-drive',
  ),
  words('knee drives; knee drive; montees de genoux sans saut', 'knee-drives', 'knee-drive'),
  words(
    'butt kicks; butt kick; butt kickers; talons fesses; talon fesse; talons fesse; butkicks',
    'butt-kicks',
    'butt-kick',
  ),
  words(
    'skater; skaters; patineur; patineurs; skater jumps; speed skaters',
    'skaters low-impact-skaters',
    'skater',
  ),
  words(
    'shadow boxing; shadowboxing; boxing; boxe; boxe dans le vide; punches; coups de poing; kickboxing; kick boxing; boxercise; punching',
    'shadow-boxing',
    'shadow-boxing',
  ),
  words(
    'marching; marching in place; march; marche sur place; marcher sur place; walking in place; marching on the spot',
    'marching-in-place',
    'marching',
  ),
  words(
    'glute bridge; glute bridges; bridges; bridge; hip thrust; hip thrusts; hip bridge; hip bridges; releves de bassin; releve de bassin; pont fessier; ponts fessiers; pont; ponts; pont de fesses; relevé de bassin; leve de bassin',
    'glute-bridges',
    'glute-bridge',
  ),
  words(
    'single leg bridges; single leg glute bridges; single leg bridge; pont sur une jambe; releves de bassin sur une jambe',
    'single-leg-glute-bridges',
    'single-leg-glute-bridge',
  ),
  words(
    'clamshell; clamshells; clams; coquillages; coquillage; clam; coquille',
    'clamshells',
    'clamshell',
  ),
  words(
    'calf raise; calf raises; montees sur pointes; extensions mollets; mollets debout; heel raises; montees sur la pointe des pieds; releves de mollets',
    'calf-raises',
    'calf-raise',
  ),
  words(
    'wall sit; wall sits; wallsit; chaise contre le mur; chaise contre un mur; la chaise au mur; faire la chaise; chaise murale; chaise au mur; wall squat',
    'wall-sit',
    'wall-sit',
  ),
  words('good morning; good mornings', 'good-mornings', 'good-morning'),
  words(
    'deadlift; deadlifts; romanian deadlift; romanian deadlifts; rdl; rdls; souleve de terre; souleves de terre; dead lift; dead lifts; souleve de terre roumain',
    'romanian-deadlifts good-mornings',
    'deadlift',
  ),
  words(
    'row; rows; bent over row; bent over rows; rowing buste penche; dumbbell rows; dumbbell row; tirage buste penche; tirages',
    'bent-over-rows',
    'bent-over-row',
  ),
  words(
    'shoulder press; overhead press; military press; developpe epaules; developpes epaules; developpe militaire; presses; dumbbell press; overhead presses; developpe',
    'shoulder-press',
    'shoulder-press',
  ),
  words(
    'bicep curl; bicep curls; biceps curl; biceps curls; curl; curls; curl biceps; curls biceps; flexions biceps',
    'biceps-curls',
    'biceps-curl',
  ),
  words(
    'dip; dips; chair dips; tricep dips; triceps dips; dips sur chaise; bench dips',
    'chair-dips',
    'dip',
  ),
  words(
    'pull aparts; band pull aparts; pull apart; ecartes; ecarte elastique; ecartes a l elastique',
    'band-pull-aparts',
    'pull-apart',
  ),
  words(
    'step ups; step up exercise; montees sur step; montee sur step; stepups; montees de marche',
    'step-ups',
    'step-up',
  ),
  words('inchworm; inchworms; inch worms; chenille; chenilles', 'inchworms', 'inchworm'),
  words(
    'cat cow; cat camel; chat vache; chat chameau; cat cows; dos rond dos creux',
    'cat-cow',
    'cat-cow',
  ),
  words(
    'child s pose; childs pose; posture de l enfant; position de l enfant',
    'childs-pose',
    'childs-pose',
  ),
  words('cobra; cobra stretch; cobra pose; etirement du cobra', 'cobra-stretch', 'cobra'),
  words(
    'figure four; figure four stretch; figure 4; pigeon pose; pigeon; etirement des fessiers en 4; etirement fessier',
    'figure-four-stretch',
    'figure-four',
  ),
  words(
    'arm circles; arm circle; cercles de bras; rotations de bras; moulinets',
    'arm-circles',
    'arm-circle',
  ),
  words(
    'hip circles; hip circle; cercles de hanches; rotations de hanches',
    'hip-circles',
    'hip-circle',
  ),
  words(
    'torso rotations; torso twists; trunk rotations; rotations du buste; rotation du buste; rotations du tronc',
    'torso-rotations',
    'torso-rotation',
  ),
  words(
    'prone y raises; y raises; superman; supermans; supermen; elevations en y; elevations en y au sol',
    'prone-y-raises',
    'prone-y',
  ),
  words(
    'world s greatest stretch; worlds greatest stretch; fente avec rotation',
    'worlds-greatest-stretch',
    'worlds-greatest',
  ),
  words(
    'pull up; pull ups; pullups; chin ups; chin up; tractions; traction',
    'pull-ups',
    'pull-up',
  ),
];
