import { useEffect, useState } from 'react';

/** Longer than the pause that the player makes while it moves to another frame. */
const HELD_MS = 300;

/** True at once, and false only when it has been so for a while: a seek of a playing film pauses it for a moment. */
export const useHeld = (isOn: boolean): boolean => {
  const [isHeld, setHeld] = useState(isOn);
  if (isOn && !isHeld) setHeld(true);
  useEffect(() => {
    if (isOn) return undefined;
    const timer = setTimeout(() => setHeld(false), HELD_MS);
    return () => clearTimeout(timer);
  }, [isOn]);
  return isHeld;
};
