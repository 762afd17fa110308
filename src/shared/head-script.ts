/** Whoever taps a button before Next.js has taken over is not to tap twice. Buttons that a browser serves by itself need nobody. */
const KEEP_EARLY_TAP =
  "addEventListener('click',e=>{self.hasTakenOver||(self.earlyTap=e.target.closest?.('button[type=button]:not([popovertarget])'))},true);";

/** The font is taken into use before the first layout: where it has come by then, the page is not laid out in another one first. */
const FONT_FIRST = `document.fonts.load('1em "Archivo Variable"').catch(()=>{});`;

/** What every page runs in its head, before anything of its own is there. The same for every request: the pages' policy knows its hash. */
export const HEAD_SCRIPT = FONT_FIRST + KEEP_EARLY_TAP;

/** Once the page has been taken over: the button that was tapped last before, if it is still there. */
export const takeEarlyTap = (): HTMLElement | null => {
  Reflect.set(window, 'hasTakenOver', true);
  const tapped: unknown = Reflect.get(window, 'earlyTap');
  return tapped instanceof HTMLElement && tapped.isConnected ? tapped : null;
};
