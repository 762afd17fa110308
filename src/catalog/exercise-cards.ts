import type { ExerciseCard } from './exercise';
import { airSquats } from './exercises/air-squats';
import { ankleRocks } from './exercises/ankle-rocks';
import { armCircles } from './exercises/arm-circles';
import { bandPullAparts } from './exercises/band-pull-aparts';
import { bentOverRows } from './exercises/bent-over-rows';
import { bicepsCurls } from './exercises/biceps-curls';
import { bicycleCrunches } from './exercises/bicycle-crunches';
import { birdDog } from './exercises/bird-dog';
import { burpees } from './exercises/burpees';
import { buttKicks } from './exercises/butt-kicks';
import { calfRaises } from './exercises/calf-raises';
import { catCow } from './exercises/cat-cow';
import { chairDips } from './exercises/chair-dips';
import { chestStretch } from './exercises/chest-stretch';
import { childsPose } from './exercises/childs-pose';
import { clamshells } from './exercises/clamshells';
import { cobraStretch } from './exercises/cobra-stretch';
import { crunches } from './exercises/crunches';
import { deadBug } from './exercises/dead-bug';
import { declinePushUps } from './exercises/decline-push-ups';
import { figureFourStretch } from './exercises/figure-four-stretch';
import { forearmPlank } from './exercises/forearm-plank';
import { gluteBridges } from './exercises/glute-bridges';
import { gobletSquats } from './exercises/goblet-squats';
import { goodMornings } from './exercises/good-mornings';
import { halfSquats } from './exercises/half-squats';
import { highKnees } from './exercises/high-knees';
import { hipCircles } from './exercises/hip-circles';
import { hipFlexorStretch } from './exercises/hip-flexor-stretch';
import { inchworms } from './exercises/inchworms';
import { jumpSquats } from './exercises/jump-squats';
import { jumpingJacks } from './exercises/jumping-jacks';
import { kneeDrives } from './exercises/knee-drives';
import { kneePlank } from './exercises/knee-plank';
import { kneePushUps } from './exercises/knee-push-ups';
import { legRaises } from './exercises/leg-raises';
import { lowImpactSkaters } from './exercises/low-impact-skaters';
import { marchingInPlace } from './exercises/marching-in-place';
import { mountainClimbers } from './exercises/mountain-climbers';
import { pikePushUps } from './exercises/pike-push-ups';
import { plank } from './exercises/plank';
import { proneYRaises } from './exercises/prone-y-raises';
import { pushUps } from './exercises/push-ups';
import { quickFeetHalfBurpees } from './exercises/quick-feet-half-burpees';
import { reverseLunges } from './exercises/reverse-lunges';
import { romanianDeadlifts } from './exercises/romanian-deadlifts';
import { russianTwists } from './exercises/russian-twists';
import { shadowBoxing } from './exercises/shadow-boxing';
import { shoulderPress } from './exercises/shoulder-press';
import { sideLunges } from './exercises/side-lunges';
import { sidePlank } from './exercises/side-plank';
import { singleLegGluteBridges } from './exercises/single-leg-glute-bridges';
import { skaters } from './exercises/skaters';
import { slowMountainClimbers } from './exercises/slow-mountain-climbers';
import { splitSquats } from './exercises/split-squats';
import { standingHamstringStretch } from './exercises/standing-hamstring-stretch';
import { standingQuadStretch } from './exercises/standing-quad-stretch';
import { stepBackBurpees } from './exercises/step-back-burpees';
import { stepJacks } from './exercises/step-jacks';
import { stepUps } from './exercises/step-ups';
import { thoracicRotations } from './exercises/thoracic-rotations';
import { torsoRotations } from './exercises/torso-rotations';
import { wallPushUps } from './exercises/wall-push-ups';
import { wallSit } from './exercises/wall-sit';
import { worldsGreatestStretch } from './exercises/worlds-greatest-stretch';

/** Every exercise a trainer has written, in order of slug; those without a clip are not yet in the catalogue. */
export const EXERCISE_CARDS: readonly ExerciseCard[] = [
  airSquats,
  ankleRocks,
  armCircles,
  bandPullAparts,
  bentOverRows,
  bicepsCurls,
  bicycleCrunches,
  birdDog,
  burpees,
  buttKicks,
  calfRaises,
  catCow,
  chairDips,
  chestStretch,
  childsPose,
  clamshells,
  cobraStretch,
  crunches,
  deadBug,
  declinePushUps,
  figureFourStretch,
  forearmPlank,
  gluteBridges,
  gobletSquats,
  goodMornings,
  halfSquats,
  highKnees,
  hipCircles,
  hipFlexorStretch,
  inchworms,
  jumpSquats,
  jumpingJacks,
  kneeDrives,
  kneePlank,
  kneePushUps,
  legRaises,
  lowImpactSkaters,
  marchingInPlace,
  mountainClimbers,
  pikePushUps,
  plank,
  proneYRaises,
  pushUps,
  quickFeetHalfBurpees,
  reverseLunges,
  romanianDeadlifts,
  russianTwists,
  shadowBoxing,
  shoulderPress,
  sideLunges,
  sidePlank,
  singleLegGluteBridges,
  skaters,
  slowMountainClimbers,
  splitSquats,
  standingHamstringStretch,
  standingQuadStretch,
  stepBackBurpees,
  stepJacks,
  stepUps,
  thoracicRotations,
  torsoRotations,
  wallPushUps,
  wallSit,
  worldsGreatestStretch,
];
