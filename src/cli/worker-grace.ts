/**
 * A worker that is told to end stops its engine, gives the film under way back to the others and lets the queue note it: the queue alone is
 * given 10 seconds. One that is cut off before costs whoever waits the seconds until his silence is noticed.
 */
export const WORKER_GRACE_IN_SECONDS = 20;
