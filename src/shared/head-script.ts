/**
 * Next.js starts once the scripts that are to run before it (`self.__next_s`, of `beforeInteractive`, which no page of ours uses) have been
 * gone through; here that takes until a frame has been shown and the browser is idle. Where its scripts come soon, the first frame would else wait for its work.
 * A page in the background shows no frame.
 */
const PAINT_FIRST =
  'self.__next_s={length:1,reduce:()=>new Promise(r=>{document.hidden?r():(requestAnimationFrame(()=>(self.requestIdleCallback||setTimeout)(r)),setTimeout(r,500))})};';

/** Whoever taps a button before Next.js has taken over is not to tap twice. Buttons that a browser serves by itself need nobody. */
const KEEP_EARLY_TAP =
  "addEventListener('click',e=>{self.hasTakenOver||(self.earlyTap=e.target.closest?.('button[type=button]:not([popovertarget])'))},true);";

/** The font is taken into use before the first layout: where it has come by then, the page is not laid out in another one first. */
const FONT_FIRST = `document.fonts.load('1em "Archivo Variable"').catch(()=>{});`;

/** What every page runs in its head, before anything of its own is there. The same for every request: the pages' policy knows its hash. */
export const HEAD_SCRIPT = FONT_FIRST + PAINT_FIRST + KEEP_EARLY_TAP;

/** Once the page has been taken over: the button that was tapped last before, if it is still there. */
export const takeEarlyTap = (): HTMLElement | null => {
  Reflect.set(window, 'hasTakenOver', true);
  const tapped: unknown = Reflect.get(window, 'earlyTap');
  return tapped instanceof HTMLElement && tapped.isConnected ? tapped : null;
};
