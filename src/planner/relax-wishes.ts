import { equipmentName } from '../catalog/equipment-words';
import type { PlannerCatalogue } from './catalogue-index';
import type { Constraints, Position } from './constraints';
import { listWords, POSITION_WORDS } from './planner-words';
import { reason } from './reasons';
import { NEAREST_POSITIONS, LEAST_EXERCISES, trainable, relaxFocus } from './relax-focus';
import { relaxWanted, type Relaxed } from './relax-wanted';
import type { Relaxation } from './relaxed';
import { usableExercises } from './usable';

/** Equipment that was brought out but that nothing can be done with is said, not passed over. */
const relaxEquipment = (constraints: Constraints, catalogue: PlannerCatalogue): Relaxation[] => {
  const { language, equipment = [] } = constraints;
  const usable = usableExercises(catalogue, constraints);
  const isHousehold = (item: string): boolean =>
    item === 'wall' || item === 'chair' || item === 'mat';
  return equipment
    .filter((item) => !isHousehold(item) && !usable.some((card) => card.equipment.includes(item)))
    .map((item): Relaxation => {
      const name = equipmentName(item, language).toLowerCase();
      const isUnknown = !catalogue.some((card) => card.equipment.includes(item));
      return {
        promise: 'equipment',
        asked: name,
        given: language === 'fr' ? 'sans' : 'without',
        why: reason(isUnknown ? 'equipmentUnknown' : 'equipmentUnused', language, name),
      };
    });
};

const relaxPositions = (constraints: Constraints, catalogue: PlannerCatalogue): Relaxed => {
  const { positions, mustKeepPosition, language } = constraints;
  if (positions === undefined || mustKeepPosition) return { constraints, relaxed: [] };
  if (trainable(constraints, catalogue).length >= LEAST_EXERCISES)
    return { constraints, relaxed: [] };
  const wider: Position[] = [...positions];
  for (const near of positions.flatMap((position) => NEAREST_POSITIONS[position]))
    if (!wider.includes(near)) wider.push(near);
  const isEnough =
    trainable({ ...constraints, positions: wider }, catalogue).length >= LEAST_EXERCISES;
  const { positions: _given, ...anywhere } = constraints;
  const next = isEnough ? { ...constraints, positions: wider } : anywhere;
  const words = (list: readonly Position[]): string =>
    listWords(
      list.map((position) => POSITION_WORDS[position][language]),
      language,
    );
  const given = isEnough ? words(wider) : words(['standing', 'kneeling', 'floor', 'seated']);
  const why = reason('positionFew', language);
  return {
    constraints: next,
    relaxed: [{ promise: 'position', asked: words(positions), given, why }],
  };
};

/** The wishes that can be kept, and what became of the others. Injuries, equipment, jumps and refusals stay as they are. */
export const relaxWishes = (constraints: Constraints, catalogue: PlannerCatalogue): Relaxed => {
  const position = relaxPositions(constraints, catalogue);
  const wanted = relaxWanted(position.constraints, catalogue);
  const focus = relaxFocus(wanted.constraints, catalogue);
  return {
    constraints: focus.constraints,
    relaxed: [
      ...position.relaxed,
      ...wanted.relaxed,
      ...relaxEquipment(focus.constraints, catalogue),
      ...focus.relaxed,
    ],
  };
};
