import type { Position } from '../constraints';
import type { Item } from './lexicon';
import type { Denials } from './negation';
import { add } from './read-body';

export const readManner = (items: readonly Item[], { denied }: Denials) => {
  let [lowImpact, quiet] = [false, false];
  let positions: Position[] | null = null;
  let mustKeepPosition = false;
  const excluded: Position[] = [];
  items.forEach(({ concept }, index) => {
    const isDenied = denied.has(index);
    if (concept?.kind === 'low-impact') lowImpact = true;
    if (concept?.kind === 'jump' && isDenied) lowImpact = true;
    if (concept?.kind === 'quiet') quiet = true;
    if (concept?.kind === 'noise' && isDenied) quiet = true;
    if (concept?.kind === 'place' && concept.positions !== undefined)
      positions ??= [...concept.positions];
    if (concept?.kind !== 'position') return;
    if (concept.strict === true) {
      positions = [...concept.positions];
      mustKeepPosition = true;
    } else if (isDenied) add(excluded, concept.positions);
    else if (concept.weak !== true && !mustKeepPosition)
      positions = [...(positions ?? []), ...concept.positions];
  });
  const isFloorOut = excluded.includes('floor');
  const all: readonly Position[] = positions ?? ['standing', 'kneeling', 'floor', 'seated'];
  const kept = all.filter(
    (position) => !excluded.includes(position) && !(isFloorOut && position === 'kneeling'),
  );
  const isLimited = positions !== null || excluded.length > 0;
  return {
    lowImpact,
    quiet,
    ...(isLimited && kept.length > 0 ? { positions: [...new Set(kept)] } : {}),
    ...(mustKeepPosition ? { mustKeepPosition } : {}),
  };
};
