'use client';

import { useState, type FocusEvent, type PointerEvent } from 'react';

/** Whether something is pointed at or has the focus inside: give the handlers to its outermost element. */
export const useAttention = () => {
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  return {
    isAttended: isPointedAt || hasFocus,
    handlers: {
      onPointerEnter: (event: PointerEvent) => setPointedAt(event.pointerType === 'mouse'),
      onPointerLeave: () => setPointedAt(false),
      onFocus: () => setFocus(true),
      onBlur: (event: FocusEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocus(false);
      },
    },
  };
};
