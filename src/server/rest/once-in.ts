/** The same answer for all who ask within so many milliseconds, the one that is still awaited included. */
export const onceIn = <Value>(
  milliseconds: number,
  ask: () => Promise<Value>,
): (() => Promise<Value>) => {
  let kept: { readonly answer: Promise<Value>; readonly askedAt: number } | null = null;
  return () => {
    if (kept !== null && Date.now() - kept.askedAt < milliseconds) return kept.answer;
    kept = { answer: ask(), askedAt: Date.now() };
    return kept.answer;
  };
};
