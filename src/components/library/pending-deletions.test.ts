import { beforeEach, expect, it } from 'vitest';
import { hiddenIds, usePendingDeletions } from './pending-deletions';

const store = usePendingDeletions.getState;

beforeEach(() => usePendingDeletions.setState({ waiting: [], undoable: [] }));

it('hides what is to be deleted until it is gone or had back', () => {
  store().add({ kind: 'workout', id: 'wko_1' });
  store().add({ kind: 'training', id: 'trn_1' });
  expect([...hiddenIds(store(), 'workout')]).toEqual(['wko_1']);
  expect(store().undoable).toEqual(['wko_1', 'trn_1']);
  store().remove('wko_1');
  expect([...hiddenIds(store(), 'workout')]).toEqual([]);
});

it('waits on when the toast is gone and the server was not reached', () => {
  store().add({ kind: 'workout', id: 'wko_1' });
  store().settle('wko_1');
  expect(store().undoable).toEqual([]);
  expect([...hiddenIds(store(), 'workout')]).toEqual(['wko_1']);
  store().add({ kind: 'workout', id: 'wko_1' });
  expect(store().waiting).toHaveLength(1);
});
