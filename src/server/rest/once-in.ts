/**
 * The same answer for all who ask within so many milliseconds, the one that is still awaited included.
 * @param ask is given what the first of them gave
 */
export const onceIn = <Given extends readonly unknown[], Value>(
  milliseconds: number,
  ask: (...given: Given) => Promise<Value>,
): ((...given: Given) => Promise<Value>) => {
  let kept: { readonly answer: Promise<Value>; readonly askedAt: number } | null = null;
  return (...given) => {
    if (kept !== null && Date.now() - kept.askedAt < milliseconds) return kept.answer;
    kept = { answer: ask(...given), askedAt: Date.now() };
    return kept.answer;
  };
};
