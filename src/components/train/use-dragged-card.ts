import { useDndContext } from '@dnd-kit/core';
import { slugOfDragId } from './drag-ids';

/** Whether a card of the catalogue is being dragged, and the id of what it would fall on; undefined: of nothing. */
export const useDraggedCard = () => {
  const { active, over } = useDndContext();
  const isDragged = active !== null && slugOfDragId(active.id) !== null;
  return { isDragged, overId: isDragged ? over?.id : undefined };
};
