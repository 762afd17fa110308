/** Type of a script that a page's first layout does not wait for: a browser neither fetches nor runs it, until {@link LOAD_HELD_SCRIPTS} does. */
export const HELD = 'text/held';

/**
 * Fetches the page's scripts once it has been laid out, before its `load` event, which waits for them as it does in any page. Each after the
 * first in a turn of its own: asking for ten is a task of 30 ms. The copy stands where the held script stood and has its attributes: React and
 * Turbopack look for scripts by them, and do not fetch one twice.
 */
export const LOAD_HELD_SCRIPTS = `addEventListener('DOMContentLoaded',()=>{
const load=(held)=>{
const script=document.createElement('script');
for(const {name,value} of held.attributes)if(name!=='type')script.setAttribute(name,value);
script.nonce=held.nonce;
held.replaceWith(script)};
document.body.getBoundingClientRect();
document.querySelectorAll('script[type="${HELD}"]').forEach((held,index)=>index?setTimeout(load,0,held):load(held))});`;
