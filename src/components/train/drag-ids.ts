/** The droppable that is the session as a whole. */
export const SESSION_DROP_ID = 'session';
const PREFIX = 'exercise:';

/** What a card of the catalogue is called while it is dragged; entries of the session go by their own id. */
export const dragIdOf = (slug: string): string => `${PREFIX}${slug}`;

/** The slug of a dragged card; null: an entry of the session is dragged. */
export const slugOfDragId = (id: string | number): string | null =>
  typeof id === 'string' && id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
