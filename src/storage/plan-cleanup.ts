export interface CleanupCandidate {
  readonly key: string;
  readonly bytes: number;
  readonly modifiedAt: Date;
}

export interface CleanupLimits {
  readonly now: Date;
  /** What has not changed for so long goes. */
  readonly maxAgeInSeconds: number;
  /** Of all that is left, kept ones included; the oldest go first. */
  readonly maxBytes: number;
  /** Objects that stay, whatever their age and size: somebody needs them. */
  readonly keep: ReadonlySet<string> | ((key: string) => boolean);
  /** Objects that only make sense together go together, and are as old as the newest of them. By default each is alone. */
  readonly groupOf?: (key: string) => string;
  /** What is younger stays, however full it is: it may be part of something that is being made. By default nothing is. */
  readonly minAgeInSeconds?: number;
}

interface Group {
  readonly name: string;
  readonly keys: readonly string[];
  readonly bytes: number;
  readonly modifiedAt: number;
  readonly isKept: boolean;
}

const grouped = (
  objects: readonly CleanupCandidate[],
  { keep, groupOf = (key) => key }: CleanupLimits,
): Group[] => {
  const isKept = (key: string): boolean => (typeof keep === 'function' ? keep(key) : keep.has(key));
  const members = new Map<string, CleanupCandidate[]>();
  for (const object of objects) {
    const name = groupOf(object.key);
    const group = members.get(name);
    if (group) group.push(object);
    else members.set(name, [object]);
  }
  return [...members].map(([name, of]) => ({
    name,
    keys: of.map(({ key }) => key),
    bytes: of.reduce((sum, { bytes }) => sum + bytes, 0),
    modifiedAt: of.reduce(
      (newest, { modifiedAt }) => Math.max(newest, modifiedAt.getTime()),
      -Infinity,
    ),
    isKept: of.some(({ key }) => isKept(key)),
  }));
};

/**
 * What has to be deleted so that nothing is too old and the rest is not too large; oldest first, those of the same age in order of
 * name. Pure, and the same for the same objects in any order.
 */
export const planCleanup = (
  objects: readonly CleanupCandidate[],
  limits: CleanupLimits,
): readonly string[] => {
  const { now, maxAgeInSeconds, maxBytes, minAgeInSeconds = 0 } = limits;
  // A clock that was set back makes things come from the future: they count as new.
  const ageOf = ({ modifiedAt }: Group): number => (now.getTime() - modifiedAt) / 1000;
  const groups = grouped(objects, limits);
  let bytesLeft = groups.reduce((sum, { bytes }) => sum + bytes, 0);
  const doomed: string[] = [];
  const oldestFirst = groups
    .filter((group) => !group.isKept && ageOf(group) >= minAgeInSeconds)
    .sort((a, b) => a.modifiedAt - b.modifiedAt || (a.name < b.name ? -1 : 1));
  for (const group of oldestFirst) {
    if (bytesLeft <= maxBytes && ageOf(group) <= maxAgeInSeconds) break;
    doomed.push(...group.keys.toSorted());
    bytesLeft -= group.bytes;
  }
  return doomed;
};
