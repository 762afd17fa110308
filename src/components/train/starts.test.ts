import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../catalog/catalog';
import { programmeSession } from '../library/programme';
import { findProgramme } from '../library/programmes';
import { exerciseCount } from '../../workout/exercise-count';
import { checkSession } from './check-session';
import { STARTS } from './starts';

describe('what a first visit is offered', () => {
  it.each(STARTS)('%s exists, and a trainer has nothing to remark on it', (slug) => {
    const programme = findProgramme(slug);
    if (programme === undefined) throw new Error(`no programme "${slug}"`);
    const session = programmeSession(programme, 'en');
    expect(checkSession(session, null, CATALOG)).toEqual([]);
    // Its words have no singular.
    expect(exerciseCount(session)).toBeGreaterThan(1);
  });
});
