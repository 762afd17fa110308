import type { ExportRepository, StoredExport } from '../db/export-repository';
import type { StoredWorkout, WorkoutRepository } from '../db/workout-repository';
import { DomainError } from '../shared/domain-error';
import type { Owner } from '../shared/owner';
import type { Environment } from './environment';
import { isSameOwner } from './documents/workout-document';

interface Reader {
  readonly owner: Owner;
  readonly authMode: Environment['authMode'];
}

/** In open mode an id is the key: nobody guesses it, and a guest without cookies has nothing else. */
const mayRead = (owner: Owner, reader: Reader): boolean =>
  reader.authMode === 'open' || isSameOwner(owner, reader.owner);

const notFound = (what: string, id: string): DomainError =>
  new DomainError('not-found', `there is no ${what} "${id.slice(0, 64)}"`, 'check the id');

/** @throws DomainError `not-found` when it is not there or not the reader's to see */
export const findReadableWorkout = async (
  workouts: Pick<WorkoutRepository, 'find'>,
  id: string,
  reader: Reader,
): Promise<StoredWorkout> => {
  const workout = await workouts.find(id);
  if (workout === null || !mayRead(workout.owner, reader)) throw notFound('workout', id);
  return workout;
};

/**
 * For what is made of a workout and of the words behind it, which only its owner may know.
 * @throws DomainError `not-found` when it is not there or another's
 */
export const findOwnWorkout = async (
  workouts: Pick<WorkoutRepository, 'find'>,
  id: string,
  owner: Owner,
): Promise<StoredWorkout> => {
  const workout = await workouts.find(id);
  if (workout === null || !isSameOwner(workout.owner, owner)) throw notFound('workout', id);
  return workout;
};

/** @throws DomainError `not-found` when it is not there or not the reader's to see */
export const findReadableExport = async (
  exports: Pick<ExportRepository, 'find'>,
  id: string,
  reader: Reader,
): Promise<StoredExport> => {
  const found = await exports.find(id);
  if (found === null || !mayRead(found.owner, reader)) throw notFound('export', id);
  return found;
};
