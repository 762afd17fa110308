/** The parts of Train that the server draws, as one script: each takes over by itself, and none is waited for alone. */
export { MuscleBalance } from './muscle-balance';
export { SessionHeader } from './session-header';
export { SessionPanel } from './session-panel';
