import { airSquats } from './air-squats';
import { ankleRocks } from './ankle-rocks';
import { armCircles } from './arm-circles';
import { bandPullAparts } from './band-pull-aparts';
import { bentOverRows } from './bent-over-rows';
import { bicepsCurls } from './biceps-curls';
import { bicycleCrunches } from './bicycle-crunches';
import { birdDog } from './bird-dog';
import { burpees } from './burpees';
import { buttKicks } from './butt-kicks';
import { calfRaises } from './calf-raises';
import { catCow } from './cat-cow';
import { chairDips } from './chair-dips';
import { chestStretch } from './chest-stretch';
import { childsPose } from './childs-pose';
import type { Choreography } from './choreography';
import { clamshells } from './clamshells';
import { cobraStretch } from './cobra-stretch';
import { crunches } from './crunches';
import { deadBug } from './dead-bug';
import { declinePushUps } from './decline-push-ups';
import { figureFourStretch } from './figure-four-stretch';
import { forearmPlank } from './forearm-plank';
import { gluteBridges } from './glute-bridges';
import { gobletSquats } from './goblet-squats';
import { goodMornings } from './good-mornings';
import { halfSquats } from './half-squats';
import { highKnees } from './high-knees';
import { hipCircles } from './hip-circles';
import { hipFlexorStretch } from './hip-flexor-stretch';
import { jumpSquats } from './jump-squats';
import { jumpingJacks } from './jumping-jacks';
import { kneeDrives } from './knee-drives';
import { kneePlank } from './knee-plank';
import { kneePushUps } from './knee-push-ups';
import { legRaises } from './leg-raises';
import { lowImpactSkaters } from './low-impact-skaters';
import { marchingInPlace } from './marching-in-place';
import { mountainClimbers } from './mountain-climbers';
import { pikePushUps } from './pike-push-ups';
import { plank } from './plank';
import { proneYRaises } from './prone-y-raises';
import { pushUps } from './push-ups';
import { quickFeetHalfBurpees } from './quick-feet-half-burpees';
import { reverseLunges } from './reverse-lunges';
import { romanianDeadlifts } from './romanian-deadlifts';
import { russianTwists } from './russian-twists';
import { shadowBoxing } from './shadow-boxing';
import { shoulderPress } from './shoulder-press';
import { sideLunges } from './side-lunges';
import { sidePlank } from './side-plank';
import { singleLegGluteBridges } from './single-leg-glute-bridges';
import { skaters } from './skaters';
import { slowMountainClimbers } from './slow-mountain-climbers';
import { splitSquats } from './split-squats';
import { standingHamstringStretch } from './standing-hamstring-stretch';
import { standingQuadStretch } from './standing-quad-stretch';
import { stepBackBurpees } from './step-back-burpees';
import { stepJacks } from './step-jacks';
import { stepUps } from './step-ups';
import { thoracicRotations } from './thoracic-rotations';
import { torsoRotations } from './torso-rotations';
import { wallPushUps } from './wall-push-ups';
import { wallSit } from './wall-sit';

/** Every exercise that the coach can show. */
export const CHOREOGRAPHIES: readonly Choreography[] = [
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
];

export const choreographyOf = (exercise: string): Choreography => {
  const found = CHOREOGRAPHIES.find((choreography) => choreography.exercise === exercise);
  if (found === undefined)
    throw new RangeError(
      `no choreography for "${exercise}"; there are ${CHOREOGRAPHIES.map((one) => one.exercise).join(', ')}`,
    );
  return found;
};
