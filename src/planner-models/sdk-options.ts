/**
 * What both SDKs are told. Trying again and time-outs are ours, so that all of a call has one end; their logs would show
 * requests, whatever a variable of theirs in the environment says.
 */
export const SDK_OPTIONS = { maxRetries: 0, timeout: 60_000, logLevel: 'off' } as const;
